//! Which file a piece of code goes to.
//!
//! In: pieces, each with a name, and how a file of them is written. Out: the text of the file that they belong to; or, when that
//! would be too long, the texts of files of their own, none too long unless a single piece is. Such a file is named for the
//! beginning of its pieces' names, so that a new piece changes no other file.

use std::collections::BTreeMap;

use super::sink::Sink;
use crate::names::reserved::{is_keyword, is_unraw};

/// Lines that a file may have: 2,000, but for the generated header.
const LIMIT: usize = 1_998;

/// Where pieces stand.
#[derive(Debug, PartialEq)]
pub(super) enum Layout {
    /// All in the file that they belong to, of this text.
    Here(String),
    /// In files of their own.
    Apart(Vec<File>),
}

/// A file of some of the pieces.
#[derive(Debug, PartialEq)]
pub(super) struct File {
    /// Its name without the ending.
    pub(super) name: String,
    pub(super) text: String,
}

/// A piece of code: the name of its type or function, and how many lines it has at least.
#[derive(Debug)]
pub(super) struct Piece<P> {
    pub(super) name: String,
    pub(super) lines: usize,
    pub(super) content: P,
}

/// Distributes pieces. `text` is the text of the file that they all belong to, with what else is in it; or, given a beginning of
/// names, of a file of these pieces alone.
pub(super) fn distribute<P>(
    pieces: Vec<Piece<P>>,
    text: impl Fn(Option<&str>, &[P]) -> String,
) -> Layout {
    within(LIMIT, pieces, &text)
}

/// Puts files into a folder.
pub(super) fn write(sink: &mut Sink<'_>, folder: &str, files: Vec<File>) {
    for File { name, text } in files {
        sink.rust(format!("{folder}/{name}.rs"), text);
    }
}

/// `mod a;` for each file.
pub(super) fn declarations(files: &[File]) -> String {
    let names = files.iter().map(|file| &file.name);
    names.map(|name| format!("mod {name};\n")).collect()
}

/// `mod a;` and `pub use self::a::*;` for each file.
pub(super) fn index(files: &[File]) -> String {
    let modules = declarations(files);
    let names = files.iter().map(|file| &file.name);
    let uses: String = names
        .map(|name| format!("pub use self::{name}::*;\n"))
        .collect();
    format!("{modules}\n{uses}")
}

/// How the text of a file is had.
type Text<'t, P> = &'t dyn Fn(Option<&str>, &[P]) -> String;

fn within<P>(limit: usize, pieces: Vec<Piece<P>>, text: Text<'_, P>) -> Layout {
    let name = |piece: &Piece<P>| folded(&piece.name);
    let names: Vec<String> = pieces.iter().map(name).collect();
    let mut split = Split {
        limit,
        text,
        files: Vec::new(),
    };
    match split.fitting(None, pieces, |pieces| pieces.len() < 2) {
        Ok(text) => Layout::Here(text),
        Err(pieces) => {
            let pieces = pieces.into_iter().zip(names);
            let folded = pieces.map(|(piece, name)| Piece { name, ..piece });
            split.split(folded.collect(), 1);
            Layout::Apart(split.files)
        }
    }
}

/// Pieces on their way into files of their own.
struct Split<'t, P> {
    limit: usize,
    text: Text<'t, P>,
    files: Vec<File>,
}

impl<P> Split<'_, P> {
    /// Makes a file, or several, of each beginning of `length` letters that the names of the pieces, which are folded, have.
    fn split(&mut self, pieces: Vec<Piece<P>>, length: usize) {
        let mut groups: BTreeMap<String, Vec<Piece<P>>> = BTreeMap::new();
        for piece in pieces {
            let name = prefix(&piece.name, length);
            groups.entry(name).or_default().push(piece);
        }
        for (beginning, group) in groups {
            // Names that are alike to the end differ in case or underscores only.
            let indivisible = |pieces: &[Piece<P>]| {
                pieces.len() < 2 || pieces.iter().all(|piece| piece.name == beginning)
            };
            match self.fitting(Some(&beginning), group, indivisible) {
                Ok(text) => self.files.push(File {
                    name: module_name(&beginning),
                    text,
                }),
                Err(group) => self.split(group, length + 1),
            }
        }
    }

    /// The text of a file of these pieces, unless it is too long and they can be divided.
    fn fitting(
        &self,
        beginning: Option<&str>,
        pieces: Vec<Piece<P>>,
        indivisible: impl Fn(&[Piece<P>]) -> bool,
    ) -> Result<String, Vec<Piece<P>>> {
        let least: usize = pieces.iter().map(|piece| piece.lines).sum();
        let indivisible = indivisible(&pieces);
        if least > self.limit && !indivisible {
            return Err(pieces);
        }
        let (heads, contents): (Vec<_>, Vec<P>) = pieces
            .into_iter()
            .map(|piece| ((piece.name, piece.lines), piece.content))
            .unzip();
        let text = (self.text)(beginning, &contents);
        if indivisible || text.lines().count() <= self.limit {
            return Ok(text);
        }
        let again = heads.into_iter().zip(contents);
        let again = again.map(|((name, lines), content)| Piece {
            name,
            lines,
            content,
        });
        Err(again.collect())
    }
}

/// A name in lower case and without underscores.
fn folded(name: &str) -> String {
    let name = name.strip_prefix("r#").unwrap_or(name);
    name.chars()
        .filter(|c| *c != '_')
        .flat_map(char::to_lowercase)
        .collect()
}

/// The first `length` characters of a folded name.
fn prefix(name: &str, length: usize) -> String {
    name.chars().take(length).collect()
}

/// A name for a module, and for a file on any disk.
fn module_name(prefix: &str) -> String {
    let mut name = String::new();
    for c in prefix.chars() {
        if c.is_ascii_alphanumeric() {
            name.push(c);
        } else {
            name.push_str(&format!("u{:x}", u32::from(c)));
        }
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'n');
    }
    // Keywords and the names of devices are short; nothing that ends in an underscore is one.
    if !name.is_empty() && (2..=8).contains(&name.len()) && is_taken(&name) {
        name.push('_');
    }
    name
}

fn is_taken(name: &str) -> bool {
    const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
    DEVICES.contains(&name) || is_keyword(name) || is_unraw(name)
}

#[cfg(test)]
mod tests {
    use super::{File, Layout, Piece, within};

    /// The names that stand with `beside` other lines, or the files and what is in them. A piece of `n` lines is its name, `n` times.
    fn layout(
        beside: usize,
        names: &[(&str, usize)],
        limit: usize,
    ) -> Result<String, Vec<(String, String)>> {
        let pieces = names
            .iter()
            .map(|(name, lines)| Piece {
                name: (*name).to_owned(),
                lines: *lines,
                content: format!("{name}\n").repeat(*lines),
            })
            .collect();
        let text = |beginning: Option<&str>, pieces: &[String]| match beginning {
            None => "beside\n".repeat(beside) + &pieces.concat(),
            Some(_) => pieces.concat(),
        };
        match within(limit, pieces, &text) {
            Layout::Here(text) => Ok(text),
            Layout::Apart(files) => {
                let files = files.into_iter();
                Err(files.map(|File { name, text }| (name, text)).collect())
            }
        }
    }

    fn files(names: &[(&str, usize)], limit: usize) -> Vec<String> {
        let files = layout(0, names, limit).unwrap_err();
        files.into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn what_fits_stays_together() {
        let text = layout(1, &[("Pear", 2), ("Apple", 1)], 4);
        assert_eq!(text.as_deref(), Ok("beside\nPear\nPear\nApple\n"));
    }

    #[test]
    fn what_fits_but_for_its_surroundings_goes_to_files_of_its_own() {
        let files = layout(2, &[("Apple", 1), ("Pear", 1), ("Apricot", 1)], 4).unwrap_err();
        let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        assert_eq!(files, [file("a", "Apple\nApricot\n"), file("p", "Pear\n")]);
    }

    #[test]
    fn what_does_not_fit_is_split_by_the_beginnings_of_names() {
        let names = [("As", 6), ("Ask", 6), ("Bear", 3), ("Bee", 3), ("Zoo", 1)];
        assert_eq!(files(&names, 10), ["as_", "ask", "b", "z"]);
    }

    #[test]
    fn no_file_is_called_as_a_keyword_or_device() {
        let names = [("Generate", 6), ("Get", 6), ("Console", 6), ("Copy", 6)];
        assert_eq!(files(&names, 6), ["con_", "cop", "gen_", "get"]);
    }

    #[test]
    fn names_that_differ_in_case_only_end_the_splitting() {
        assert_eq!(files(&[("Ab", 9), ("AB", 9)], 10), ["ab"]);
        assert!(layout(20, &[("Ab", 9)], 10).is_ok());
    }
}
