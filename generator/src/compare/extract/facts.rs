//! How facts are written: types, limits, places.

use crate::api::{Format, IntWidth, Limits};
use crate::compare::parse::word;
use crate::load::{Document, Place};
use crate::plan::{Checks, Plan, RustType, TypeRef};

/// What every fact is written with.
pub(super) struct Context<'p> {
    pub(super) plan: &'p Plan,
    pub(super) document: &'p Document,
}

impl Context<'_> {
    /// A place as references name it.
    pub(super) fn place(&self, place: &Place) -> String {
        if place.file.index() == 0 {
            place.to_string()
        } else {
            format!("{}{place}", self.document.file_name(place.file))
        }
    }

    /// How users write the type.
    pub(super) fn named(&self, at: TypeRef) -> String {
        let module = self.plan.modules.get(at.module as usize);
        let ty = module.and_then(|module| module.types.get(at.index as usize));
        match (module, ty) {
            (Some(module), Some(ty)) => format!("{}::{}", plain(&module.ident), ty.ident),
            _ => String::new(),
        }
    }

    /// A Rust type as users write it.
    pub(super) fn ty(&self, ty: &RustType) -> String {
        match ty {
            RustType::Value => "Value".to_owned(),
            RustType::Unit => "()".to_owned(),
            RustType::Bool => "bool".to_owned(),
            RustType::Int(width) => int(*width).to_owned(),
            RustType::F32 => "f32".to_owned(),
            RustType::F64 => "f64".to_owned(),
            RustType::String => "String".to_owned(),
            RustType::Format(format) => self::format(*format).to_owned(),
            RustType::Binary => "FilePart".to_owned(),
            RustType::Vec(inner) => format!("Vec<{}>", self.ty(inner)),
            RustType::Map(inner) => format!("BTreeMap<String,{}>", self.ty(inner)),
            RustType::Tuple(items, rest) => {
                let rest = rest.iter().map(|rest| format!("Vec<{}>", self.ty(rest)));
                let items: Vec<_> = items.iter().map(|item| self.ty(item)).chain(rest).collect();
                format!("({},)", items.join(","))
            }
            RustType::Option(inner) => format!("Option<{}>", self.ty(inner)),
            RustType::Maybe(inner) => format!("Maybe<{}>", self.ty(inner)),
            RustType::Box(inner) => format!("Box<{}>", self.ty(inner)),
            RustType::Named(at) => self.named(*at),
            RustType::Apply(at, inner) => format!("{}<{}>", self.named(*at), self.ty(inner)),
            RustType::Param => "T".to_owned(),
        }
    }
}

/// An identifier without its `r#`.
pub(super) fn plain(ident: &str) -> &str {
    ident.trim_start_matches("r#")
}

const fn int(width: IntWidth) -> &'static str {
    match width {
        IntWidth::I8 => "i8",
        IntWidth::I16 => "i16",
        IntWidth::I32 => "i32",
        IntWidth::I64 => "i64",
        IntWidth::U8 => "u8",
        IntWidth::U16 => "u16",
        IntWidth::U32 => "u32",
        IntWidth::U64 => "u64",
        IntWidth::I128 => "i128",
    }
}

/// The Rust type of a format; a URI is text with a check of its own.
const fn format(format: Format) -> &'static str {
    match format {
        Format::DateTime => "DateTime",
        Format::Date => "Date",
        Format::Time => "Time",
        Format::Duration => "Duration",
        Format::Uuid => "Uuid",
        Format::Uri => "String",
        Format::Ipv4 => "Ipv4Addr",
        Format::Ipv6 => "Ipv6Addr",
        Format::Byte => "Base64",
        Format::Decimal => "Decimal",
        Format::ExactNumber => "ExactNumber",
    }
}

/// What a sent value must satisfy, facet by facet: `max-items=3 each.max-length=5`.
pub(super) fn checks(checks: &Checks) -> String {
    let mut facets = Vec::new();
    layer(checks, "", &mut facets);
    facets.join(" ")
}

fn layer(checks: &Checks, prefix: &str, facets: &mut Vec<String>) {
    facets_of(&checks.limits, prefix, facets);
    for (index, position) in checks.positions.iter().enumerate() {
        layer(position, &format!("{prefix}{index}."), facets);
    }
    if let Some(each) = &checks.each {
        layer(each, &format!("{prefix}each."), facets);
    }
}

/// The facets of limits.
pub(super) fn limits(limits: &Limits) -> String {
    let mut facets = Vec::new();
    facets_of(limits, "", &mut facets);
    facets.join(" ")
}

fn facets_of(limits: &Limits, prefix: &str, facets: &mut Vec<String>) {
    let number = |value: Option<u64>| value.map(|value| value.to_string());
    let bound = |bound: &Option<crate::api::Bound>, exclusive: bool| {
        bound
            .as_ref()
            .filter(|bound| bound.exclusive == exclusive)
            .map(|bound| bound.value.clone())
    };
    let one_of = (!limits.one_of.is_empty())
        .then(|| serde_json::Value::from(limits.one_of.clone()).to_string());
    let patterns = (!limits.patterns.is_empty()).then(|| limits.patterns.join(" and "));
    let all = [
        ("min-length", number(limits.min_length)),
        ("max-length", number(limits.max_length)),
        ("pattern", patterns),
        ("minimum", bound(&limits.minimum, false)),
        ("above", bound(&limits.minimum, true)),
        ("maximum", bound(&limits.maximum, false)),
        ("below", bound(&limits.maximum, true)),
        ("multiple-of", limits.multiple_of.clone()),
        ("min-items", number(limits.min_items)),
        ("max-items", number(limits.max_items)),
        (
            "unique-items",
            limits.unique_items.then(|| "yes".to_owned()),
        ),
        ("min-properties", number(limits.min_properties)),
        ("max-properties", number(limits.max_properties)),
        ("one-of", one_of),
    ];
    for (name, value) in all {
        facets.extend(value.map(|value| format!("{prefix}{name}={}", word(&value))));
    }
}
