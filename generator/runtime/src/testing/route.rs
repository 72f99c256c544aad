//! Which operation a request is for.

use url::Url;

use super::super::http::Api;
use super::model::{Model, Operation};
use super::pairs::{Pair, decode_path};

/// What was found for a method and a path.
pub(super) enum Found<'m> {
    /// An operation, and its path parameters, percent-encoded.
    Operation(&'m Operation, Vec<Pair>),
    /// The path has other methods.
    OtherMethods(Vec<&'m str>),
    Nothing,
}

/// Finds the operation. A path may begin with that of any server that the document names, or with none. Of several templates that
/// match, the one with the most text of its own is meant (OpenAPI 3.0.3, section 4.7.8.2).
pub(super) fn find<'m>(model: &'m Model, api: &Api, method: &str, path: &str) -> Found<'m> {
    let bases: Vec<String> = api.servers.iter().map(|server| base(server.url)).collect();
    let mut best: Option<(usize, &Operation, Vec<Pair>)> = None;
    let mut others = Vec::new();
    for operation in &model.operations {
        let own: Vec<String> = operation.servers.iter().map(|url| base(url)).collect();
        let bases = own.iter().chain(&bases).map(String::as_str).chain([""]);
        let matched = bases
            .filter_map(|base| path.strip_prefix(base))
            .find_map(|rest| matches(&operation.path, rest));
        let Some((score, pairs)) = matched else {
            continue;
        };
        if operation.method != method {
            others.push(operation.method.as_str());
        } else if best.as_ref().is_none_or(|(other, ..)| score > *other) {
            best = Some((score, operation, pairs));
        }
    }
    match best {
        Some((_, operation, pairs)) => Found::Operation(operation, pairs),
        None if others.is_empty() => Found::Nothing,
        None => Found::OtherMethods(others),
    }
}

/// The path of a server's URL, without a slash at its end. Variables are taken for what a URL may hold.
fn base(url: &str) -> String {
    let path = match Url::parse(url) {
        Ok(url) => url.path().to_owned(),
        Err(_) => url.to_owned(),
    };
    path.trim_end_matches('/').to_owned()
}

/// The path parameters, if the template matches, with how many characters of it are no parameter.
fn matches(template: &str, path: &str) -> Option<(usize, Vec<Pair>)> {
    let mut pairs = Vec::new();
    let mut score = 0;
    let mut texts = path.split('/');
    for segment in template.split('/') {
        score += in_segment(segment, texts.next()?, &mut pairs)?;
    }
    texts.next().is_none().then_some((score, pairs))
}

/// Matches one segment, which may hold several parameters: `{name}.{format}`.
fn in_segment(template: &str, text: &str, pairs: &mut Vec<Pair>) -> Option<usize> {
    let Some((before, rest)) = template.split_once('{') else {
        return (template == text || template == decode_path(text)).then_some(template.len());
    };
    let (name, after) = rest.split_once('}')?;
    let text = text.strip_prefix(before)?;
    let literal = after.split('{').next().unwrap_or_default();
    let end = if literal.is_empty() {
        text.len()
    } else if after.contains('{') {
        text.find(literal)?
    } else {
        text.len().checked_sub(literal.len())?
    };
    let value = text.get(..end).filter(|value| !value.is_empty())?;
    pairs.push((name.to_owned(), value.to_owned()));
    Some(before.len() + in_segment(after, text.get(end..)?, pairs)?)
}
