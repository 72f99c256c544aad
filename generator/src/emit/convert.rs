//! What was read, turned into what would write it back: `TryFrom<AllowPolicy> for CreateAllowPolicy`.
//!
//! A member that the request requires and the response lacks is named in the error. A member that may be left out of the
//! request is left out when the response had none.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::carry::Way;
use super::construct::initial;
use super::gate;
use super::scope::Scope;
use super::structs::note_fields;
use super::tokens::{expect_deprecated, fresh, ident};
use crate::plan::{
    Carry, Conversion, FieldPlan, Presence, RustType, StructPlan, TypeKind, TypePlan, UnionPlan,
};

/// The conversions into a struct.
pub(super) fn structs(scope: &Scope<'_>, ty: &TypePlan, plan: &StructPlan) -> Vec<TokenStream> {
    let made = plan
        .from
        .iter()
        .filter_map(|conversion| into_struct(scope, ty, plan, conversion));
    made.collect()
}

/// The conversions into a union.
pub(super) fn unions(scope: &Scope<'_>, ty: &TypePlan, plan: &UnionPlan) -> Vec<TokenStream> {
    let made = plan
        .from
        .iter()
        .filter_map(|conversion| into_union(scope, ty, plan, conversion));
    made.collect()
}

/// `impl From` or `impl TryFrom` around a body that ends in a value.
fn implementation(
    scope: &Scope<'_>,
    ty: &TypePlan,
    conversion: &Conversion,
    read: &Ident,
    body: impl FnOnce() -> Option<(TokenStream, TokenStream)>,
) -> Option<TokenStream> {
    let (parts, named) = scope.deprecation(|| {
        scope.note_deprecated(ty.deprecated.is_some());
        body().map(|body| (scope.named(conversion.source), body))
    });
    let (source, (statements, value)) = parts?;
    let target = ident(&ty.ident);
    let expect = expect_deprecated(named);
    let feature = gate::between(scope.plan, scope.module, conversion.source.module);
    let gate = feature.map(|feature| quote!(#[cfg(feature = #feature)]));
    Some(if conversion.infallible {
        quote! {
            #gate #expect
            impl From<#source> for #target {
                fn from(#read: #source) -> Self { #statements #value }
            }
        }
    } else {
        quote! {
            #gate #expect
            impl TryFrom<#source> for #target {
                type Error = rt::Missing;

                fn try_from(#read: #source) -> Result<Self, Self::Error> { #statements Ok(#value) }
            }
        }
    })
}

fn into_struct(
    scope: &Scope<'_>,
    ty: &TypePlan,
    plan: &StructPlan,
    conversion: &Conversion,
) -> Option<TokenStream> {
    let source = scope.plan_of(conversion.source)?;
    let TypeKind::Struct(source_plan) = &source.kind else {
        return None;
    };
    let locals = plan.fields.iter().map(|field| field.ident.as_str());
    let read = fresh("read", locals.clone());
    let missing = fresh("missing", locals);
    implementation(scope, ty, conversion, &read, || {
        note_fields(scope, ty, plan);
        scope.note_deprecated(source.deprecated.is_some());
        let mut wanted = Vec::new();
        let mut values = TokenStream::new();
        for (index, target) in plan.fields.iter().enumerate() {
            let name = ident(&target.ident);
            let part = conversion.parts.iter().find(|part| part.target == index);
            let value = match part {
                None => initial(scope, target),
                Some(part) => {
                    let from = source_plan.fields.get(part.source)?;
                    scope.note_deprecated(from.deprecated.is_some());
                    if needs_unwrap(target, from) {
                        wanted.push((target, from));
                    }
                    field(&read, target, from, &part.carry)
                }
            };
            values.extend(initializer(&name, &value));
        }
        if let Some(rest) = &plan.rest {
            let name = ident(&rest.ident);
            let value = match (&conversion.rest, &source_plan.rest) {
                (Some(carry), Some(from)) => {
                    let from = ident(&from.ident);
                    Way::straight(&Carry::Values(Box::new(carry.clone())))
                        .value(&quote!(#read.#from))
                }
                _ => quote!(BTreeMap::new()),
            };
            values.extend(initializer(&name, &value));
        }
        Some((unwrap(&read, &missing, &wanted), quote!(Self { #values })))
    })
}

/// `name: value`, or `name` alone where that is the value.
fn initializer(name: &Ident, value: &TokenStream) -> TokenStream {
    match syn::parse2::<Ident>(value.clone()) {
        Ok(value) if value == *name => quote!(#name,),
        _ => quote!(#name: #value,),
    }
}

/// Whether the request requires what the response may lack.
fn needs_unwrap(target: &FieldPlan, source: &FieldPlan) -> bool {
    matches!(target.presence, Presence::Required | Presence::Defaulted)
        && matches!(source.ty, RustType::Option(_) | RustType::Maybe(_))
}

/// Takes the wanted members out of what was read, or returns the names of those that are not there.
fn unwrap(read: &Ident, missing: &Ident, wanted: &[(&FieldPlan, &FieldPlan)]) -> TokenStream {
    let lacks = wanted.iter().map(|(target, source)| {
        let (wire, name) = (&target.wire, ident(&source.ident));
        match source.ty {
            RustType::Maybe(_) => quote!((#wire, #read.#name.as_option().is_none())),
            _ => quote!((#wire, #read.#name.is_none())),
        }
    });
    let lacks = quote!(let #missing = rt::Missing::among(&[#(#lacks),*]););
    let patterns: Vec<_> = wanted
        .iter()
        .map(|(target, _)| ident(&target.ident))
        .collect();
    let values = wanted.iter().map(|(_, source)| {
        let name = ident(&source.ident);
        match source.ty {
            RustType::Maybe(_) => quote!(#read.#name.into_option()),
            _ => quote!(#read.#name),
        }
    });
    let values: Vec<_> = values.collect();
    match (patterns.as_slice(), values.as_slice()) {
        ([], _) | (_, []) => TokenStream::new(),
        ([pattern], [value]) => quote! {
            #lacks
            let Some(#pattern) = #value else { return Err(#missing); };
        },
        (patterns, values) => quote! {
            #lacks
            let (#(Some(#patterns)),*) = (#(#values),*) else { return Err(#missing); };
        },
    }
}

/// The value of one field of the request.
fn field(read: &Ident, target: &FieldPlan, source: &FieldPlan, carry: &Carry) -> TokenStream {
    let name = ident(&source.ident);
    let (outer, unbox) = layers(&source.ty);
    let (_, rebox) = layers(&target.ty);
    let way = Way {
        carry,
        unbox,
        rebox,
    };
    let from = match outer {
        Outer::Maybe => quote!(#read.#name.into_option()),
        Outer::None | Outer::Option => quote!(#read.#name),
    };
    match (target.presence, outer) {
        (Presence::Required | Presence::Defaulted, Outer::None) => way.value(&from),
        (Presence::Required | Presence::Defaulted, _) => {
            let local = ident(&target.ident);
            way.value(&quote!(#local))
        }
        (Presence::RequiredNullable | Presence::Optional, Outer::None) => {
            let value = way.value(&from);
            quote!(Some(#value))
        }
        (Presence::RequiredNullable | Presence::Optional, _) => way.optional(&from),
        (Presence::Tri, Outer::None) => {
            let value = way.value(&from);
            quote!(rt::Maybe::Value(#value))
        }
        (Presence::Tri, Outer::Option | Outer::Maybe) => {
            let value = way.optional(&from);
            quote!(#value.map_or(rt::Maybe::Absent, rt::Maybe::Value))
        }
    }
}

/// What a field's value is wrapped in.
#[derive(Clone, Copy, PartialEq)]
enum Outer {
    None,
    Option,
    Maybe,
}

/// What a type is wrapped in, and whether there is a box within that.
fn layers(ty: &RustType) -> (Outer, bool) {
    let (outer, inner) = match ty {
        RustType::Option(inner) => (Outer::Option, &**inner),
        RustType::Maybe(inner) => (Outer::Maybe, &**inner),
        other => (Outer::None, other),
    };
    (outer, matches!(inner, RustType::Box(_)))
}

fn into_union(
    scope: &Scope<'_>,
    ty: &TypePlan,
    plan: &UnionPlan,
    conversion: &Conversion,
) -> Option<TokenStream> {
    let source = scope.plan_of(conversion.source)?;
    let TypeKind::Union(source_plan) = &source.kind else {
        return None;
    };
    let read = ident("read");
    implementation(scope, ty, conversion, &read, || {
        let source_name = scope.named(conversion.source);
        let arms: Option<Vec<_>> = source_plan
            .variants
            .iter()
            .enumerate()
            .map(|(index, from)| {
                let part = conversion.parts.iter().find(|part| part.source == index)?;
                let target = plan.variants.get(part.target)?;
                let (_, unbox) = layers(&from.ty);
                let (_, rebox) = layers(&target.ty);
                let value = Way {
                    carry: &part.carry,
                    unbox,
                    rebox,
                }
                .value(&quote!(value));
                let (from, target) = (ident(&from.ident), ident(&target.ident));
                Some(quote!(#source_name::#from(value) => Self::#target(#value),))
            })
            .collect();
        let arms = arms?;
        let (from, target) = (ident(&source_plan.catch_all), ident(&plan.catch_all));
        let value = quote! {
            match #read { #(#arms)* #source_name::#from(value) => Self::#target(value), }
        };
        Some((TokenStream::new(), value))
    })
}
