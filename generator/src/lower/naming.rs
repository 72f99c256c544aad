//! Words for names, from where a thing stands. Nothing here makes an identifier.

use rustc_hash::FxHashMap as HashMap;

use crate::api::NameHint;
use crate::load::{Document, Node, Place};

/// The name that the document itself gives the schema at a place: a component's or definition's key, or a file's stem.
pub(crate) fn own(doc: &Document, place: &Place) -> Option<String> {
    if !is_named(place) {
        return None;
    }
    match place.last() {
        Some(name) => Some(name),
        None => file_stem(doc.file_name(place.file)),
    }
}

/// Whether the document itself gives the schema at a place a name.
pub(crate) fn is_named(place: &Place) -> bool {
    let pointer = place.pointer.as_str();
    let Some((holder, _)) = pointer.rsplit_once('/') else {
        return true;
    };
    let (above, keyword) = holder.rsplit_once('/').unwrap_or(("", holder));
    match keyword {
        "schemas" => above == "/components" || (above.is_empty() && place.file.index() > 0),
        // A property may have these names too.
        "$defs" | "definitions" => !above.ends_with("/properties"),
        "" => place.file.index() > 0,
        _ => false,
    }
}

fn file_stem(name: &str) -> Option<String> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = file.split('.').next().unwrap_or(file);
    (!stem.is_empty()).then(|| stem.to_owned())
}

/// Words for the name of the schema at a place: its own name, or where it stands.
pub(crate) fn hint(doc: &Document, operations: &HashMap<Place, String>, place: &Place) -> NameHint {
    if let Some(own) = own(doc, place) {
        return NameHint {
            own: Some(own),
            context: Vec::new(),
        };
    }
    let tokens: Vec<String> = place.pointer.tokens().collect();
    let mut here = Place::of(place.file);
    let mut context: Vec<String> = file_stem(doc.file_name(place.file))
        .filter(|_| place.file.index() > 0)
        .into_iter()
        .collect();
    let mut before = String::new();
    for (at, (token, pointer)) in (1..).zip(tokens.iter().zip(place.pointer.way())) {
        let next = Place {
            file: place.file,
            pointer,
        };
        let parent = std::mem::replace(&mut here, next);
        if let Some(name) = operations.get(&here) {
            context = vec![name.clone()];
        } else if let Some(name) = self::own(doc, &here).filter(|_| before != "properties") {
            context = vec![name];
        } else {
            let word = word(doc, &parent, &here, &before, token);
            context.extend(word);
            // What follows is a name, not a keyword.
            if before.is_empty() && is_named_by_key(token) && at < tokens.len() {
                before.clone_from(token);
                continue;
            }
        }
        before = if is_named_by_key(token) && before.is_empty() {
            token.clone()
        } else {
            String::new()
        };
    }
    NameHint { own: None, context }
}

/// Keywords whose members are named by the document's author.
fn is_named_by_key(token: &str) -> bool {
    matches!(
        token,
        "properties"
            | "patternProperties"
            | "responses"
            | "headers"
            | "content"
            | "parameters"
            | "requestBodies"
            | "callbacks"
            | "webhooks"
            | "oneOf"
            | "anyOf"
            | "allOf"
            | "prefixItems"
            | "encoding"
            | "dependentSchemas"
    )
}

/// The word that one step of a pointer adds.
fn word(doc: &Document, parent: &Place, here: &Place, before: &str, token: &str) -> Option<String> {
    match before {
        "properties" | "headers" | "callbacks" | "webhooks" | "requestBodies" => {
            return Some(token.to_owned());
        }
        "oneOf" | "anyOf" => {
            let title = doc.get(here).and_then(|node| node.get("title")?.as_str());
            return Some(
                title
                    .and_then(short_title)
                    .or_else(|| telling(doc, here))
                    .unwrap_or_else(|| variant(token)),
            );
        }
        "parameters" => {
            let name = doc.get(here).and_then(|node| node.get("name")?.as_str());
            return Some(name.unwrap_or(token).to_owned());
        }
        // Below an operation: `responses/404`; below the components: `responses/NotFound`.
        "responses" if token.starts_with('2') || token == "default" => {
            return Some("response".to_owned());
        }
        "responses" => {
            let code = token.starts_with(|c: char| c.is_ascii_digit());
            return Some(if code {
                format!("response {token}")
            } else {
                token.to_owned()
            });
        }
        "" => {}
        _ => return None,
    }
    match token {
        "items" | "prefixItems" if doc.get(parent).is_some() => Some("item".to_owned()),
        "additionalProperties" | "unevaluatedProperties" | "patternProperties" => {
            Some("value".to_owned())
        }
        "requestBody" => Some("request".to_owned()),
        _ => None,
    }
}

fn variant(token: &str) -> String {
    let number = token.parse::<usize>().map_or(1, |index| index + 1);
    format!("variant {number}")
}

/// The words that say what an inline schema is for: the name that it stands under, and what follows it. For a body that is its
/// operation: two operations that happen to send the same members do not mean the same by them. But the failures of all
/// operations do.
pub(crate) fn meaning(context: &[String]) -> Vec<String> {
    let follows = |word: &String| {
        let word = word.as_str();
        let numbered = ["response ", "variant ", "with "];
        matches!(word, "item" | "value" | "request" | "response")
            || numbered.iter().any(|start| word.starts_with(start))
    };
    let named = context.iter().rposition(|word| !follows(word));
    let mut telling = context.get(named.unwrap_or_default()..).unwrap_or_default();
    if is_of_failure(telling) {
        telling = telling.get(1..).unwrap_or_default();
    }
    telling.iter().map(|word| words(word).join("_")).collect()
}

/// Whether a word of a component's name is among those that say what an inline schema is for: `labels` and `issue-label`.
pub(crate) fn is_about(context: &[String], component: &str) -> bool {
    let own = words(component);
    let mut telling: Vec<String> = context
        .iter()
        .skip(1)
        .flat_map(|word| words(word))
        .collect();
    telling.retain(|word| is_telling(word));
    if telling.is_empty() {
        telling = context
            .iter()
            .take(1)
            .flat_map(|word| words(word))
            .collect();
    }
    if is_of_failure(context) {
        telling.extend(["error", "failure", "problem"].map(str::to_owned));
    }
    let mut own = own.iter().filter(|word| is_telling(word));
    own.any(|own| telling.iter().any(|word| is_same_word(own, word)))
}

/// Whether a word says anything of what has it in its name.
fn is_telling(word: &str) -> bool {
    !word.starts_with(|c: char| c.is_ascii_digit())
        && !matches!(
            word,
            "item"
                | "value"
                | "request"
                | "response"
                | "variant"
                | "result"
                | "data"
                | "object"
                | "schema"
                | "schemas"
        )
}

/// Whether two words are one but for their ends: `label` and `labels`, `deletes` and `deleted`.
fn is_same_word(a: &str, b: &str) -> bool {
    let common = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let (shorter, longer) = (a.len().min(b.len()), a.len().max(b.len()));
    let is_ending = common == shorter && common >= 3 && longer - common <= 2;
    longer == common || is_ending || common >= 5 && longer - common <= 3
}

/// Whether words are those of what an operation answers, or of a part of it.
pub(crate) fn is_of_answer(context: &[String]) -> bool {
    let answer = context
        .get(1)
        .and_then(|word| word.strip_prefix("response"));
    answer.is_some_and(|status| status.is_empty() || status.starts_with(' '))
}

/// Whether words are those of what an operation answers when it fails, or of a part of it.
pub(crate) fn is_of_failure(context: &[String]) -> bool {
    let status = context
        .get(1)
        .and_then(|word| word.strip_prefix("response "));
    status.is_some_and(|status| status.starts_with(['4', '5']))
}

/// What tells a variant apart from others of the same name: `variant 2`.
pub(crate) fn position(place: &Place) -> String {
    variant(&place.last().unwrap_or_default())
}

/// Unions of more variants than this are not searched for what tells them apart.
const MOST_VARIANTS: usize = 64;

/// What tells an inline variant apart from all others: the only value of a member (`{"type": "card"}` is a card), or else a member
/// that it alone has, and requires (`with url`).
pub(crate) fn telling(doc: &Document, variant: &Place) -> Option<String> {
    let list = variant.parent()?;
    if doc.items(&list).count() > MOST_VARIANTS {
        return None;
    }
    let others = doc.items(&list).filter(|place| place != variant);
    let others: Vec<Place> = others
        .map(|place| doc.follow(&place).unwrap_or(place))
        .collect();
    telling_constant(doc, variant, &others).or_else(|| telling_member(doc, variant, &others))
}

fn telling_constant(doc: &Document, variant: &Place, others: &[Place]) -> Option<String> {
    let own = constants(doc, variant);
    if own.is_empty() {
        return None;
    }
    let others: Vec<_> = others.iter().map(|place| constants(doc, place)).collect();
    let (_, telling) = own
        .iter()
        .find(|constant| !others.iter().any(|other| other.contains(constant)))?;
    // `builtin:slack`, `@ui.open`
    let spelled = telling.replace(|c: char| !c.is_alphanumeric(), " ");
    short_title(&spelled).filter(|word| word.starts_with(char::is_alphabetic))
}

fn telling_member(doc: &Document, variant: &Place, others: &[Place]) -> Option<String> {
    let required: Vec<&str> = texts(doc, &variant.join("required")).collect();
    let is_described = |name: &&str, place: &Place| {
        let properties = doc.get(&place.join("properties"));
        properties.is_some_and(|node| node.get(name).is_some())
            || texts(doc, &place.join("required")).any(|other| other == *name)
    };
    let has = |name: &&str, place: &Place| {
        is_described(name, place)
            || doc
                .items(&place.join("allOf"))
                .any(|part| is_described(name, &doc.follow(&part).unwrap_or(part)))
    };
    let telling = required
        .iter()
        .find(|name| !others.iter().any(|other| has(name, other)))?;
    let short = short_title(telling).filter(|word| word.starts_with(char::is_alphabetic))?;
    Some(format!("with {short}"))
}

/// The texts of a list.
fn texts<'d>(doc: &'d Document, list: &Place) -> impl Iterator<Item = &'d str> {
    let items = doc.get(list).and_then(Node::as_array).unwrap_or_default();
    items.iter().filter_map(Node::as_str)
}

/// The members of a schema, or of what it takes in by `allOf`, that can only be one text, and that text.
fn constants<'d>(doc: &'d Document, schema: &Place) -> Vec<(&'d str, &'d str)> {
    let taken_in = doc.items(&schema.join("allOf"));
    let all = std::iter::once(schema.clone()).chain(taken_in);
    let properties = all.filter_map(|place| doc.get(&place)?.get("properties")?.as_object());
    let members = properties.flat_map(|object| object.iter());
    let only = |node: &'d Node| match node.get("enum").and_then(Node::as_array) {
        Some([only]) => only.as_str(),
        _ => node.get("const")?.as_str(),
    };
    members
        .filter_map(|(name, node)| Some((name, only(node)?)))
        .collect()
}

/// A title that is short enough for a name.
pub(crate) fn short_title(title: &str) -> Option<String> {
    let words = words(title);
    let short = !words.is_empty() && words.len() <= 5 && title.len() <= 48;
    let plain = title
        .chars()
        .all(|c| c.is_alphanumeric() || " -_./".contains(c));
    (short && plain).then(|| title.trim().to_owned())
}

/// The words of a name in lower case: `PetId`, `pet-id` and `petID` are `pet`, `id`.
pub(crate) fn words(name: &str) -> Vec<String> {
    use heck::ToSnakeCase;
    crate::names::words::in_words(name)
        .to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The text of a member, if it is text.
pub(crate) fn text<'d>(node: Option<&'d Node>, member: &str) -> Option<&'d str> {
    node?.get(member)?.as_str()
}

#[cfg(test)]
mod tests {
    use super::is_same_word;

    #[test]
    fn words_are_the_same_but_for_their_ends() {
        for (a, b, same) in [
            ("id", "id", true),
            ("label", "labels", true),
            ("deletes", "deleted", true),
            ("policy", "policies", true),
            ("state", "status", false),
            ("id", "ids", false),
            ("rule", "ruleset", false),
        ] {
            assert_eq!(
                (is_same_word(a, b), is_same_word(b, a)),
                (same, same),
                "{a} {b}"
            );
        }
    }
}
