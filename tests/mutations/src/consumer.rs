//! A user of a generated crate that uses all of it.
//!
//! In: the files of a crate. Out: a module that names every public item as a user would: reads every field, makes every value, calls every function with
//! its arguments and takes its result, matches every variant, relies on every trait. It compiles against the crate; whether it compiles against another
//! one says whether that one breaks somebody.

use quote::{ToTokens, quote};
use specwright::files::Files;
use syn::{
    Fields, FnArg, GenericParam, Generics, ImplItem, Item, ItemEnum, ItemImpl, ItemMacro,
    ItemStruct, ReturnType, Signature, UseTree, Visibility,
};

/// The consumer of a crate. It expects the crate as `super::krate`.
pub(crate) fn of(files: &Files) -> String {
    let mut out = String::from("#![allow(warnings)]\n");
    for (index, (path, text)) in files.iter().enumerate() {
        let inner = path
            .strip_prefix("src/")
            .and_then(|path| path.strip_suffix(".rs"));
        // The mock is of a feature, and follows the operations that the rest is about.
        let inner = inner.filter(|inner| !inner.starts_with("testing"));
        let Some(inner) = inner else { continue };
        let Ok(file) = syn::parse_file(text) else {
            continue;
        };
        out.push_str(&Module::of(inner).written(index, &file.items));
    }
    out
}

struct Module {
    /// The path of the module within the crate.
    path: Vec<String>,
    /// Where its public items can be had.
    public: Vec<String>,
    functions: Vec<String>,
    imports: Vec<String>,
}

impl Module {
    fn of(file: &str) -> Self {
        let mut path: Vec<String> = file.split('/').map(str::to_owned).collect();
        if path
            .last()
            .is_some_and(|last| ["mod", "lib"].contains(&last.as_str()))
        {
            path.pop();
        }
        // `client` is re-exported at the root, the files of types in their group.
        let public = match path.first().map(String::as_str) {
            None | Some("client") => Vec::new(),
            Some(group) => vec![group.to_owned()],
        };
        Self {
            path,
            public,
            functions: Vec::new(),
            imports: Vec::new(),
        }
    }

    fn written(mut self, index: usize, items: &[Item]) -> String {
        for item in items {
            if is_conditional(attributes(item)) {
                continue;
            }
            match item {
                Item::Use(item) => self.import(&item.tree, Vec::new()),
                Item::Struct(item) if is_public(&item.vis) => self.structure(item),
                Item::Enum(item) if is_public(&item.vis) => self.enumeration(item),
                Item::Impl(item) => self.implementation(item),
                Item::Macro(item) => self.newtype(item),
                Item::Fn(item) if is_public(&item.vis) => {
                    let path = self.public_path(&item.sig.ident.to_string());
                    self.function(&item.sig, &Generics::default(), None, &path);
                }
                _ => {}
            }
        }
        let glob = self.public_path("*");
        format!(
            "mod file_{index} {{\nuse super::super::krate;\nuse {glob};\n{}\n{}\n}}\n",
            self.imports.concat(),
            self.functions.join("\n")
        )
    }

    fn public_path(&self, name: &str) -> String {
        let mut path = vec!["krate".to_owned()];
        path.extend(self.public.iter().cloned());
        path.push(name.to_owned());
        path.join("::")
    }

    /// What the file imports, the consumer imports too.
    fn import(&mut self, tree: &UseTree, mut before: Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.import(&path.tree, before);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, before.clone());
                }
            }
            UseTree::Name(name) => self.import_one(&before, &name.ident.to_string(), None),
            UseTree::Rename(rename) => self.import_one(
                &before,
                &rename.ident.to_string(),
                Some(rename.rename.to_string()),
            ),
            UseTree::Glob(_) => {}
        }
    }

    fn import_one(&mut self, before: &[String], name: &str, rename: Option<String>) {
        let own = before.first().is_some_and(|first| first == "self");
        if own
            || (before
                .first()
                .is_some_and(|first| first == "specwright_runtime")
                && rename.is_none())
        {
            // What the crate re-exports is in the glob already.
            return;
        }
        let mut path = self.absolute(before);
        path.push(name.to_owned());
        let rename = rename
            .map(|rename| format!(" as {rename}"))
            .unwrap_or_default();
        self.imports
            .push(format!("use {}{rename};\n", path.join("::")));
    }

    /// A path that begins with `super` as one that begins with the crate.
    fn absolute(&self, path: &[String]) -> Vec<String> {
        let up = path.iter().take_while(|step| *step == "super").count();
        if up == 0 {
            return path.to_vec();
        }
        let mut whole = vec!["krate".to_owned()];
        whole.extend(
            self.path
                .iter()
                .take(self.path.len().saturating_sub(up))
                .cloned(),
        );
        whole.extend(path.iter().skip(up).cloned());
        // The module `types` of a group is private; the one of the crate is not.
        let (crate_and_group, inner) = whole.split_at(whole.len().min(2));
        let inner = inner.iter().filter(|step| *step != "types");
        crate_and_group.iter().chain(inner).cloned().collect()
    }

    /// Tokens with the paths in them resolved.
    fn text(&self, tokens: impl ToTokens, this: Option<&str>) -> String {
        let mut words: Vec<String> = Vec::new();
        flatten(tokens.to_token_stream(), &mut words);
        let mut out: Vec<String> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let mut up = 0;
            while words.get(at + 2 * up).is_some_and(|word| word == "super")
                && words.get(at + 2 * up + 1).is_some_and(|word| word == "::")
            {
                up += 1;
            }
            if up > 0 {
                out.extend(
                    self.absolute(&vec!["super".to_owned(); up])
                        .into_iter()
                        .flat_map(|step| [step, "::".to_owned()]),
                );
                at += 2 * up;
                continue;
            }
            match (words[at].as_str(), this) {
                ("Self", Some(this)) => out.push(this.to_owned()),
                (word, _) => out.push(word.to_owned()),
            }
            at += 1;
        }
        // A lifetime is a quotation mark and a name, which belong together.
        out.join(" ").replace("' ", "'")
    }

    fn push(&mut self, function: String) {
        let number = self.functions.len();
        self.functions
            .push(function.replacen("fn use_", &format!("fn use_{number}_"), 1));
    }

    fn structure(&mut self, item: &ItemStruct) {
        let (generics, arguments) = parameters(&item.generics);
        let name = &item.ident;
        let this = format!("{name}{arguments}");
        self.derived(&item.attrs, &generics, &this);
        let Fields::Named(fields) = &item.fields else {
            return;
        };
        let mut given = Vec::new();
        let mut made = Vec::new();
        for field in &fields.named {
            let Some(ident) = &field.ident else { continue };
            if !is_public(&field.vis) {
                return;
            }
            let ty = self.text(&field.ty, Some(&this));
            self.push(format!(
                "fn use_read{generics}(x: &{this}) {{ let _: &{ty} = &x.{ident}; }}"
            ));
            given.push(format!("f_{}: {ty}", given.len()));
            made.push(format!("{ident}: f_{}", made.len()));
        }
        if !item
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("non_exhaustive"))
        {
            self.push(format!(
                "fn use_make{generics}({}) -> {this} {{ {name} {{ {} }} }}",
                given.join(", "),
                made.join(", ")
            ));
        }
    }

    fn enumeration(&mut self, item: &ItemEnum) {
        let (generics, arguments) = parameters(&item.generics);
        let name = &item.ident;
        let this = format!("{name}{arguments}");
        self.derived(&item.attrs, &generics, &this);
        let mut arms = Vec::new();
        for variant in &item.variants {
            let ident = &variant.ident;
            match &variant.fields {
                Fields::Unit => {
                    arms.push(format!("{name}::{ident} => {{}}"));
                    self.push(format!(
                        "fn use_make{generics}() -> {this} {{ {name}::{ident} }}"
                    ));
                }
                Fields::Unnamed(fields) => {
                    let types: Vec<String> = fields
                        .unnamed
                        .iter()
                        .map(|field| self.text(&field.ty, Some(&this)))
                        .collect();
                    let given: Vec<String> = types
                        .iter()
                        .enumerate()
                        .map(|(index, ty)| format!("f_{index}: {ty}"))
                        .collect();
                    let names: Vec<String> =
                        (0..types.len()).map(|index| format!("f_{index}")).collect();
                    arms.push(format!(
                        "{name}::{ident}({}) => {{}}",
                        vec!["_"; types.len()].join(", ")
                    ));
                    self.push(format!(
                        "fn use_make{generics}({}) -> {this} {{ {name}::{ident}({}) }}",
                        given.join(", "),
                        names.join(", ")
                    ));
                }
                Fields::Named(_) => {}
            }
        }
        self.push(format!(
            "fn use_match{generics}(x: &{this}) {{ match x {{ {}, _ => {{}} }} }}",
            arms.join(", ")
        ));
    }

    /// The traits that are derived.
    fn derived(&mut self, attributes: &[syn::Attribute], generics: &str, this: &str) {
        for attribute in attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("derive"))
        {
            let traits = attribute.parse_args_with(
                syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated,
            );
            for wanted in traits.into_iter().flatten() {
                let wanted = self.text(&wanted, None);
                let wanted = match wanted.as_str() {
                    "Debug" => "std::fmt::Debug".to_owned(),
                    "Hash" => "std::hash::Hash".to_owned(),
                    _ => wanted,
                };
                if generics.is_empty() {
                    self.push(format!(
                        "fn use_derived() {{ fn is<X: {wanted}>() {{}} is::<{this}>(); }}"
                    ));
                }
            }
        }
    }

    fn implementation(&mut self, item: &ItemImpl) {
        let this = self.text(&item.self_ty, None);
        if let Some((path, _)) = &item.trait_ {
            let wanted = self.text(path, Some(&this));
            let conversion = path
                .segments
                .last()
                .is_some_and(|last| ["From", "TryFrom"].contains(&last.ident.to_string().as_str()));
            let error = item.items.iter().find_map(|inner| match inner {
                ImplItem::Type(inner) => Some(self.text(&inner.ty, Some(&this))),
                _ => None,
            });
            let error = error
                .filter(|_| conversion)
                .map(|error| {
                    format!("let _: Option<{error}> = None::<<{this} as {wanted}>::Error>;")
                })
                .unwrap_or_default();
            if item.generics.params.is_empty() {
                self.push(format!(
                    "fn use_trait() {{ fn is<X: {wanted}>() {{}} is::<{this}>(); {error} }}"
                ));
            }
            return;
        }
        for inner in &item.items {
            if let ImplItem::Fn(method) = inner
                && is_public(&method.vis)
                && !is_conditional(&method.attrs)
            {
                let path = format!("<{this}>::{}", method.sig.ident);
                self.function(&method.sig, &item.generics, Some(&this), &path);
            }
        }
    }

    /// What the macros of the runtime implement for open enums and identifiers.
    fn newtype(&mut self, item: &ItemMacro) {
        let last = item
            .mac
            .path
            .segments
            .last()
            .map(|last| last.ident.to_string());
        let of_text = match last.as_deref() {
            Some("open_enum" | "string_id") => true,
            Some("open_int_enum") => false,
            _ => return,
        };
        let mut words = Vec::new();
        flatten(item.mac.tokens.clone(), &mut words);
        // `rt, #[attribute] Name, …`: the name is the first word after the comma that stands in no brackets.
        let mut depth = 0;
        let name = words.iter().skip_while(|word| *word != ",").find(|word| {
            match word.as_str() {
                "[" | "(" => depth += 1,
                "]" | ")" => depth -= 1,
                _ => {}
            }
            depth == 0 && word.starts_with(|c: char| c.is_alphabetic())
        });
        let Some(name) = name else { return };
        for wanted in ["std::fmt::Display", "krate::Decode", "krate::Encode"] {
            self.push(format!(
                "fn use_trait() {{ fn is<X: {wanted}>() {{}} is::<{name}>(); }}"
            ));
        }
        if of_text {
            self.push(format!(
                "fn use_text(x: &{name}) -> (&str, {name}, {name}, {name}) {{ (x.as_str(), \"a\".into(), String::new().into(), \"a\".parse().unwrap()) }}"
            ));
        }
    }

    /// A call of a function, with arguments of the types that it takes and a result of the type that it gives.
    fn function(
        &mut self,
        signature: &Signature,
        outer: &Generics,
        this: Option<&str>,
        path: &str,
    ) {
        let all: Vec<String> = outer
            .params
            .iter()
            .chain(&signature.generics.params)
            .map(|parameter| parameter.to_token_stream().to_string())
            .collect();
        let generics = if all.is_empty() {
            String::new()
        } else {
            format!("<{}>", all.join(", "))
        };
        let mut given = Vec::new();
        let mut names = Vec::new();
        for (index, input) in signature.inputs.iter().enumerate() {
            let ty = match input {
                FnArg::Receiver(receiver) => {
                    let this = this.unwrap_or_default();
                    let mut words = Vec::new();
                    flatten(receiver.to_token_stream(), &mut words);
                    let is = |word: &str| words.iter().any(|known| known == word);
                    match (is("&"), is("mut")) {
                        (true, true) => format!("&mut {this}"),
                        (true, false) => format!("&{this}"),
                        (false, _) => this.to_owned(),
                    }
                }
                FnArg::Typed(typed) => self.text(&typed.ty, this),
            };
            given.push(format!("a_{index}: {ty}"));
            names.push(format!("a_{index}"));
        }
        let borrowed = given.iter().filter(|given| given.contains('&')).count();
        let output = match &signature.output {
            ReturnType::Default => String::from("()"),
            ReturnType::Type(_, ty) => self.text(ty, this),
        };
        let elided = output.contains('&') || output.contains("'_");
        let where_clause = signature
            .generics
            .where_clause
            .as_ref()
            .map(|clause| self.text(clause, this))
            .unwrap_or_default();
        let call = format!("{path}({})", names.join(", "));
        if output.contains("impl ") || (elided && borrowed != 1) {
            self.push(format!(
                "fn use_call{generics}({}) {where_clause} {{ let _ = {call}; }}",
                given.join(", ")
            ));
        } else {
            self.push(format!(
                "fn use_call{generics}({}) -> {output} {where_clause} {{ {call} }}",
                given.join(", ")
            ));
        }
    }
}

fn flatten(tokens: proc_macro2::TokenStream, into: &mut Vec<String>) {
    let text = tokens.to_string();
    // Printed tokens are apart by spaces, but for those that belong together.
    let mut word = String::new();
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        if c.is_alphanumeric() || c == '_' || c == '#' {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            into.push(std::mem::take(&mut word));
        }
        match c {
            ' ' | '\n' => {}
            ':' if characters.peek() == Some(&':') => {
                characters.next();
                into.push("::".to_owned());
            }
            '-' if characters.peek() == Some(&'>') => {
                characters.next();
                into.push("->".to_owned());
            }
            '\'' => into.push("'".to_owned()),
            other => into.push(other.to_string()),
        }
    }
    if !word.is_empty() {
        into.push(word);
    }
}

/// Generic parameters with their bounds as a declaration, and without as arguments.
fn parameters(generics: &Generics) -> (String, String) {
    if generics.params.is_empty() {
        return (String::new(), String::new());
    }
    let names: Vec<String> = generics
        .params
        .iter()
        .map(|parameter| match parameter {
            GenericParam::Type(parameter) => parameter.ident.to_string(),
            GenericParam::Lifetime(parameter) => parameter.lifetime.to_string(),
            GenericParam::Const(parameter) => parameter.ident.to_string(),
        })
        .collect();
    let params = &generics.params;
    (
        format!("<{}>", quote!(#params)),
        format!("<{}>", names.join(", ")),
    )
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Whether it is there under a feature only.
fn is_conditional(attributes: &[syn::Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("cfg"))
}

fn attributes(item: &Item) -> &[syn::Attribute] {
    match item {
        Item::Struct(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
