//! Which operation a request is for.

use url::Url;

use super::super::http::Api;
use super::model::{Model, Operation};
use super::pairs::{Pair, decode_path, pairs};

/// What was found for a method and a path.
pub(super) enum Found<'m> {
    /// An operation, and its path parameters, percent-encoded.
    Operation(&'m Operation, Vec<Pair>),
    /// The path has other methods.
    OtherMethods(Vec<&'m str>),
    Nothing,
}

/// Finds the operation. A path may begin with that of any server that the document names, or with none. Of several templates that
/// match, the one with the most text of its own is meant (OpenAPI 3.0.3, section 4.7.8.2), then the one whose query it is: some
/// documents tell operations apart by a query that is written out, or by a fragment, which is never sent.
pub(super) fn find<'m>(
    model: &'m Model,
    api: &Api,
    method: &str,
    path: &str,
    query: &[Pair],
) -> Found<'m> {
    let bases: Vec<String> = api.servers.iter().map(|server| base(server.url)).collect();
    let mut best: Option<((usize, usize), &Operation, Vec<Pair>)> = None;
    let mut others = Vec::new();
    for operation in &model.operations {
        let own: Vec<String> = operation.servers.iter().map(|url| base(url)).collect();
        let bases = own.iter().chain(&bases).map(String::as_str).chain([""]);
        let matched = bases
            .flat_map(|base| behind(base, path))
            .find_map(|rest| matches(template(&operation.path), rest));
        let fixed = fixed_query(&operation.path);
        let asked = |name: &str| query.iter().any(|(known, _)| known == name);
        let Some((score, pairs)) = matched.filter(|_| fixed.iter().all(|one| query.contains(one)))
        else {
            continue;
        };
        let own = operation.parameters.iter();
        let own = own.filter(|parameter| parameter.place == "query" && asked(&parameter.name));
        let score = (score, fixed.len() + own.count());
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

/// The path of a template, without the query and the fragment that some documents write behind it.
fn template(path: &str) -> &str {
    path.split(['?', '#']).next().unwrap_or_default()
}

/// The query that a template has written out.
pub(super) fn fixed_query(path: &str) -> Vec<Pair> {
    let path = path.split('#').next().unwrap_or_default();
    pairs(path.split_once('?').map_or("", |(_, query)| query))
}

/// The path of a server's URL, without a slash at its end; with its variables, if it has some.
fn base(url: &str) -> String {
    let parsed = Url::parse(url).ok();
    let path = match (&parsed, url.split_once("://")) {
        (_, Some((_, after))) if url.contains('{') => after
            .find('/')
            .and_then(|at| after.get(at..))
            .unwrap_or_default(),
        (Some(url), _) => url.path(),
        (None, _) => url,
    };
    path.trim_end_matches('/').to_owned()
}

/// What stands in `path` behind the path of a server.
fn behind<'p>(base: &str, path: &'p str) -> impl Iterator<Item = &'p str> {
    let ends = path.match_indices('/').map(|(at, _)| at);
    let halves = ends.chain([path.len()]).map(|at| path.split_at(at));
    halves.filter_map(move |(start, rest)| is_base(base, start).then_some(rest))
}

/// Whether a path is that of a server, whatever its variables are.
fn is_base(base: &str, path: &str) -> bool {
    let variable = base.split_once('{').and_then(|(before, after)| {
        let (_, after) = after.split_once('}')?;
        Some((before, after))
    });
    let Some((before, after)) = variable else {
        return base == path;
    };
    let Some(path) = path.strip_prefix(before) else {
        return false;
    };
    let mut ends = path.char_indices().map(|(at, sign)| at + sign.len_utf8());
    ends.any(|end| is_base(after, path.get(end..).unwrap_or_default()))
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
