//! JSON values of the document (`default`, `const`) as Rust expressions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::scope::Scope;
use super::tokens::ident;
use crate::api::IntWidth;
use crate::plan::{RustType, TypeKind, TypeRef};

/// An expression of type `ty` for `value`; `None` where Rust has none that cannot fail.
pub(super) fn literal(scope: &Scope<'_>, value: &Value, ty: &RustType) -> Option<TokenStream> {
    match (ty, value) {
        (RustType::Value, _) => Some(free_form(value)),
        (RustType::Unit, Value::Null) => Some(quote!(())),
        (RustType::Option(_), Value::Null) => Some(quote!(None)),
        (RustType::Option(inner), _) => {
            literal(scope, value, inner).map(|inner| quote!(Some(#inner)))
        }
        (RustType::Maybe(_), Value::Null) => Some(quote!(rt::Maybe::Null)),
        (RustType::Maybe(inner), _) => {
            literal(scope, value, inner).map(|inner| quote!(rt::Maybe::Value(#inner)))
        }
        (RustType::Box(inner), _) => {
            literal(scope, value, inner).map(|inner| quote!(Box::new(#inner)))
        }
        (RustType::Bool, Value::Bool(value)) => Some(quote!(#value)),
        (RustType::Int(width), _) => integer(value, *width),
        (RustType::F64, _) => float(value, f64::MAX),
        (RustType::F32, _) => float(value, f32::MAX.into()),
        (RustType::String, Value::String(text)) => Some(quote!(#text.to_owned())),
        (RustType::Vec(item), Value::Array(items)) => {
            let items: Option<Vec<_>> = items
                .iter()
                .map(|value| literal(scope, value, item))
                .collect();
            items.map(|items| {
                if items.is_empty() {
                    quote!(Vec::new())
                } else {
                    quote!(vec![#(#items),*])
                }
            })
        }
        (RustType::Map(_), Value::Object(members)) if members.is_empty() => {
            Some(quote!(Default::default()))
        }
        (RustType::Map(item), Value::Object(members)) => {
            let members: Option<Vec<_>> = members
                .iter()
                .map(|(name, value)| {
                    let value = literal(scope, value, item)?;
                    Some(quote!((#name.to_owned(), #value)))
                })
                .collect();
            members.map(|members| quote!([#(#members),*].into()))
        }
        (RustType::Named(type_ref), _) => named(scope, value, *type_ref),
        _ => None,
    }
}

/// A value of a planned type.
fn named(scope: &Scope<'_>, value: &Value, type_ref: TypeRef) -> Option<TokenStream> {
    let plan = scope.plan_of(type_ref)?;
    match &plan.kind {
        TypeKind::Enum(plan) => {
            let variant = plan
                .variants
                .iter()
                .find(|variant| variant.value == *value)?;
            scope.note_deprecated(variant.deprecated.is_some());
            let ty = scope.named(type_ref);
            let variant = ident(&variant.ident);
            Some(quote!(#ty::#variant))
        }
        TypeKind::Id(_) => {
            let text = value.as_str()?;
            let ty = scope.named(type_ref);
            Some(quote!(#ty::new(#text)))
        }
        _ => None,
    }
}

fn integer(value: &Value, width: IntWidth) -> Option<TokenStream> {
    let text = value.as_number()?.to_string();
    let text = text.strip_suffix(".0").unwrap_or(&text);
    let number: i128 = text.parse().ok()?;
    width.holds(number).then(|| {
        let literal = Literal::u128_unsuffixed(number.unsigned_abs());
        if number < 0 {
            quote!(-#literal)
        } else {
            quote!(#literal)
        }
    })
}

/// A float whose type ends at `limit`: a literal beyond it does not compile.
fn float(value: &Value, limit: f64) -> Option<TokenStream> {
    let number = value.as_f64().filter(|number| number.abs() <= limit)?;
    let literal = Literal::f64_unsuffixed(number.abs());
    Some(if number < 0.0 {
        quote!(-#literal)
    } else {
        quote!(#literal)
    })
}

/// Any JSON value as `serde_json::Value`.
fn free_form(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(rt::Value::Null),
        Value::Bool(value) => quote!(rt::Value::Bool(#value)),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => quote!(rt::Value::from(#number)),
            (_, Some(number)) => quote!(rt::Value::from(#number)),
            _ => {
                let number = number.as_f64().unwrap_or_default();
                quote!(rt::Value::from(#number))
            }
        },
        Value::String(text) => quote!(rt::Value::from(#text)),
        Value::Array(items) => {
            let items = items.iter().map(free_form);
            quote!(rt::Value::Array(vec![#(#items),*]))
        }
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| {
                let value = free_form(value);
                quote!((#name.to_owned(), #value))
            });
            quote!(rt::Value::Object([#(#members),*].into_iter().collect()))
        }
    }
}
