//! From a place to a point of the text: done only for what is shown, by reading the text again with positions.

use std::collections::HashMap;

use jiter::{Jiter, JiterError, Peek};
use saphyr_parser::{Event, Parser};

use super::Position;
use crate::load::{Pointer, push_token};

/// Where in the text the members at these pointers begin: at the key, or at the item of an array. A pointer that leads
/// nowhere gets the position of the deepest step that is there.
pub(super) fn positions(text: &str, pointers: &[Pointer]) -> Vec<Option<Position>> {
    let mut wanted = Wanted::new(pointers);
    if text.trim_start().starts_with(['{', '[']) {
        // What stops the walk is the end of what can be read.
        let _ = in_json(&mut Jiter::new(text.as_bytes()), text, &mut wanted);
    }
    if wanted.found.iter().any(Option::is_none) {
        in_yaml(text, &mut wanted);
    }
    let lines = Lines::of(text);
    let position = |at| match at {
        At::Byte(byte) => lines.position(text, byte),
        At::Position(position) => position,
    };
    wanted
        .found
        .into_iter()
        .map(|found| found.map(position))
        .collect()
}

/// A point of the text, as the reader at hand counts.
#[derive(Clone, Copy)]
enum At {
    Byte(usize),
    Position(Position),
}

/// Where the lines of a text begin, so that one is found without reading all before it.
#[derive(Debug)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        Self(
            [0].into_iter()
                .chain(text.match_indices('\n').map(|(at, _)| at + 1))
                .collect(),
        )
    }

    /// A line by its number, from 1, without its end.
    pub(super) fn line<'t>(&self, text: &'t str, number: usize) -> Option<&'t str> {
        let start = *self.0.get(number.checked_sub(1)?)?;
        text.get(start..)?.lines().next()
    }

    fn position(&self, text: &str, byte: usize) -> Position {
        let line = self.0.partition_point(|start| *start <= byte);
        let start = line
            .checked_sub(1)
            .and_then(|index| self.0.get(index))
            .copied()
            .unwrap_or_default();
        let column = text.get(start..byte).unwrap_or_default().chars().count() + 1;
        Position { line, column }
    }
}

/// The pointers that are looked for, and what was found so far.
struct Wanted {
    /// The pointers and their parents, with the indices of the pointers they are for and how deep that is.
    by_prefix: HashMap<String, Vec<(usize, usize)>>,
    found: Vec<Option<At>>,
    depths: Vec<usize>,
}

impl Wanted {
    fn new(pointers: &[Pointer]) -> Self {
        let mut by_prefix: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
        for (index, pointer) in pointers.iter().enumerate() {
            let mut here = Some(pointer.clone());
            let mut depth = pointer.as_str().matches('/').count() + 1;
            while let Some(pointer) = here {
                by_prefix
                    .entry(pointer.as_str().to_owned())
                    .or_default()
                    .push((index, depth));
                depth = depth.saturating_sub(1);
                here = pointer.parent();
            }
        }
        Self {
            by_prefix,
            found: vec![None; pointers.len()],
            depths: vec![0; pointers.len()],
        }
    }

    /// What is at `pointer` begins at a position; whether anything is wanted there. The last of equal keys counts.
    fn note(&mut self, pointer: &str, at: At) -> bool {
        let Some(targets) = self.by_prefix.get(pointer) else {
            return false;
        };
        for (index, depth) in targets {
            let slot = (self.found.get_mut(*index), self.depths.get_mut(*index));
            if let (Some(found), Some(deepest)) = slot
                && *depth >= *deepest
            {
                (*found, *deepest) = (Some(at), *depth);
            }
        }
        true
    }
}

/// All pointers in one pass that skips what none of them leads into.
fn in_json(json: &mut Jiter<'_>, text: &str, wanted: &mut Wanted) -> Result<(), JiterError> {
    let peek = json.peek()?;
    wanted.note("", At::Byte(json.current_index()));
    in_json_value(json, peek, text, &mut String::new(), wanted)
}

fn in_json_value(
    json: &mut Jiter<'_>,
    peek: Peek,
    text: &str,
    pointer: &mut String,
    wanted: &mut Wanted,
) -> Result<(), JiterError> {
    let length = pointer.len();
    match peek {
        Peek::Object => {
            let mut from = json.current_index() + 1;
            let mut key = json.known_object()?.map(str::to_owned);
            while let Some(name) = key {
                push_token(pointer, &name);
                let start = from
                    + text
                        .get(from..)
                        .and_then(|rest| rest.find('"'))
                        .unwrap_or_default();
                let value = json.peek()?;
                member(json, value, text, pointer, start, wanted)?;
                pointer.truncate(length);
                from = json.current_index();
                key = json.next_key()?.map(str::to_owned);
            }
        }
        Peek::Array => {
            let mut next = json.known_array()?;
            let mut index = 0_usize;
            while let Some(value) = next {
                push_token(pointer, &index.to_string());
                let start = json.current_index();
                member(json, value, text, pointer, start, wanted)?;
                pointer.truncate(length);
                index += 1;
                next = json.array_step()?;
            }
        }
        other => json.known_skip(other)?,
    }
    Ok(())
}

/// A member that begins at the byte `start`: looked into only if something wanted is there, so the depth is that of the
/// longest pointer.
fn member(
    json: &mut Jiter<'_>,
    value: Peek,
    text: &str,
    pointer: &mut String,
    start: usize,
    wanted: &mut Wanted,
) -> Result<(), JiterError> {
    if wanted.note(pointer, At::Byte(start)) {
        in_json_value(json, value, text, pointer, wanted)
    } else {
        json.known_skip(value)
    }
}

/// All pointers in one pass over the events.
fn in_yaml(text: &str, wanted: &mut Wanted) {
    let mut walk = Walk {
        wanted,
        open: Vec::new(),
        pointer: String::new(),
    };
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        walk.event(
            &event,
            Position {
                line: span.start.line(),
                column: span.start.col() + 1,
            },
        );
    }
}

/// Where the walk stands, and what is open around it.
struct Walk<'w> {
    wanted: &'w mut Wanted,
    open: Vec<Open>,
    pointer: String,
}

enum Open {
    Items {
        next: usize,
        length: usize,
    },
    Key {
        length: usize,
    },
    Value {
        length: usize,
    },
    /// Inside a key that is no scalar.
    Skipped,
}

impl Walk<'_> {
    fn event(&mut self, event: &Event<'_>, at: Position) {
        match event {
            Event::Scalar(text, ..) => {
                if let Some(Open::Key { length }) = self.open.last() {
                    let length = *length;
                    self.key(length, text, at);
                } else {
                    self.begin(at);
                    self.end();
                }
            }
            Event::Alias(_) => {
                self.begin(at);
                self.end();
            }
            Event::SequenceStart(..) => {
                self.begin(at);
                self.open.push(Open::Items {
                    next: 0,
                    length: self.pointer.len(),
                });
            }
            Event::MappingStart(..) => {
                self.begin(at);
                self.open.push(Open::Key {
                    length: self.pointer.len(),
                });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.open.pop();
                self.end();
            }
            _ => {}
        }
    }

    fn key(&mut self, length: usize, text: &str, at: Position) {
        self.pointer.truncate(length);
        self.pointer = Pointer::from_escaped(&self.pointer)
            .join(text)
            .as_str()
            .to_owned();
        self.note(at);
        if let Some(last) = self.open.last_mut() {
            *last = Open::Value { length };
        }
    }

    /// A value begins.
    fn begin(&mut self, at: Position) {
        match self.open.last_mut() {
            Some(Open::Items { next, length }) => {
                self.pointer.truncate(*length);
                self.pointer.push_str(&format!("/{next}"));
                *next += 1;
                self.note(at);
            }
            // A list or mapping as key has no pointer.
            Some(Open::Key { .. }) => self.open.push(Open::Skipped),
            Some(_) => {}
            None => self.note(at),
        }
    }

    /// A value ended.
    fn end(&mut self) {
        match self.open.last_mut() {
            Some(Open::Skipped) => {
                self.open.pop();
                if let Some(last @ Open::Key { .. }) = self.open.last_mut() {
                    let Open::Key { length } = *last else { return };
                    *last = Open::Value { length };
                }
            }
            Some(last @ Open::Value { .. }) => {
                let Open::Value { length } = *last else {
                    return;
                };
                self.pointer.truncate(length);
                *last = Open::Key { length };
            }
            _ => {}
        }
    }

    fn note(&mut self, at: Position) {
        self.wanted.note(&self.pointer, At::Position(at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, pointers: &[&str]) -> Vec<(usize, usize)> {
        let pointers: Vec<_> = pointers
            .iter()
            .map(|pointer| Pointer::from_escaped(pointer))
            .collect();
        positions(text, &pointers)
            .into_iter()
            .map(|at| at.map_or((0, 0), |at| (at.line, at.column)))
            .collect()
    }

    #[test]
    fn finds_members_of_yaml() {
        let text = "a:\n  b/c: &x\n  - 1\n  - d: 2\n    d: 3\n? [k]\n: v\n'200': *x\nz: é\n";
        let pointers = [
            "",
            "/a",
            "/a/b~1c",
            "/a/b~1c/1/d",
            "/200",
            "/z",
            "/a/none/deep",
        ];
        assert_eq!(
            lines(text, &pointers),
            [(1, 1), (1, 1), (2, 3), (5, 5), (8, 1), (9, 1), (1, 1)]
        );
    }

    #[test]
    fn finds_members_of_json() {
        let text = "{\n  \"a\": {\"b/c\": [1, {\"d\": 2}]},\n\t\"é\\u0041\": null, \"a\" : {\"x\": [ ]}\n}";
        assert_eq!(
            lines(text, &["", "/éA", "/a", "/a/x", "/a/none"]),
            [(1, 1), (3, 2), (3, 19), (3, 26), (3, 19)]
        );
        assert_eq!(lines("[[1, 22]]", &["/0/1"]), [(1, 6)]);
    }

    #[test]
    fn a_text_cut_short_still_has_positions() {
        assert_eq!(lines("{\"a\": {\"b\": ", &["/a/b"]).len(), 1);
        assert_eq!(lines("a:\n  b: [", &["/a/b"]), [(2, 3)]);
        assert_eq!(lines("", &["/a"]), [(0, 0)]);
    }
}
