//! Proof by rustdoc itself that documentation is read without a warning and that nothing in it is run.

use std::process::Command;

use super::safe;

/// Texts as documents have them.
const TEXTS: &[&str] = &[
    "An [array] of [`things`], see [the docs][docs] or [guide].\n\n[docs]: https://example.com\n[guide]: /relative",
    "Link to [Foo](Foo), [bar](bar::baz), [self](self), [own](#own) and [file](./file.md).",
    "<p>Some <b>HTML</p> with <unclosed and <account_id> and <br> and <!-- a comment",
    "<div>\n\nA block\n\n    with code\n\n</details>",
    "Bare https://example.com/a?b=c&d=e, http://example.com/(x). www.example.com, mail@example.com",
    "Run:\n\n```\nassert!(false);\n```\n\nor\n\n    fn main() { panic!() }\n\nor\n\n~~~rust,should_panic\nlet x = ;\n~~~",
    "* one\nlazy\n* two\n   1. three\n lazy again\n+ other\n\t- tabbed",
    "Unbalanced `tick and ``two` ticks, **stars* and _unders, \\[escaped\\] \\",
    "| a | b |\n|---|---|\n| `x|y` | [z] |",
    "Heading\n=======\n\n# Heading [with] <T>\n\n> quoted\ncontinued\n\n---",
    "Generic Vec<u8> and Option<T>, Map<String, List<int>>, a < b > c, x <= y.",
    "![image](http://example.com/x.png) ![local](x.png) <https://example.com>",
    "[^1] footnote\n\n[^1]: [x]: y",
    "*/ /* // \u{202e}reversed\u{0}\r\nnext {{ braces }} #[doc] $x \u{1f44d}",
    "- [ ] task\n- [x] done\n\n[x]",
    "```unclosed\ncode",
    "    indented first line",
    "[a]\n[b]: c\n[struct@Foo] [fn@bar()] [`Baz!`] [Vec<T>]",
];

#[test]
fn rustdoc_neither_warns_nor_runs_anything() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lib.rs");
    let items = TEXTS
        .iter()
        .enumerate()
        .map(|(at, text)| format!("#[doc = {:?}]\npub struct S{at};\n", safe(text)));
    std::fs::write(
        &file,
        format!("//! Documentation.\n{}", items.collect::<String>()),
    )
    .unwrap();
    let rustdoc = std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    let run = |arguments: &[&str]| {
        let mut command = Command::new(&rustdoc);
        command
            .current_dir(folder.path())
            .args(["--edition", "2024", "--crate-name", "texts", "lib.rs"])
            .args(arguments);
        let output = command.output().unwrap();
        (
            output.status.success(),
            [output.stdout, output.stderr].concat(),
        )
    };
    let (success, said) = run(&["-D", "warnings"]);
    assert!(success, "{}", String::from_utf8_lossy(&said));
    let (success, said) = run(&["--test"]);
    let said = String::from_utf8_lossy(&said);
    assert!(success && said.contains("running 0 tests"), "{said}");
}
