//! Structs: the definition and its conversions to and from JSON.
//!
//! Order: the struct, the struct of what it requires, its methods, then its traits.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::tokens::{deprecated, docs, expect_deprecated, ident, moved};
use super::{construct, convert, gate, limits, literal};
use crate::plan::{FieldPlan, Presence, RestPlan, StructPlan, TypePlan};

/// The items of a struct.
pub(super) fn items(scope: &Scope<'_>, ty: &TypePlan, plan: &StructPlan) -> Vec<TokenStream> {
    let mut items = vec![definition(scope, ty, plan)];
    if ty.needs.encode || ty.needs.parts {
        items.extend(construct::items(scope, ty, plan));
    }
    if ty.needs.json {
        items.push(gate::on(!ty.needs.decode, decode(scope, ty, plan)));
        items.push(gate::on(!ty.needs.encode, encode(scope, ty, plan)));
    }
    if ty.needs.parts {
        items.push(parts(scope, ty, plan));
    }
    items.extend(convert::structs(scope, ty, plan));
    items
}

/// Whether `T` stands behind the name.
pub(super) fn generics(plan: &StructPlan, bound: &TokenStream) -> (TokenStream, TokenStream) {
    match (plan.generic, bound.is_empty()) {
        (false, _) => (TokenStream::new(), TokenStream::new()),
        (true, true) => (quote!(<T>), quote!(<T>)),
        (true, false) => (quote!(<T: #bound>), quote!(<T>)),
    }
}

fn definition(scope: &Scope<'_>, ty: &TypePlan, plan: &StructPlan) -> TokenStream {
    let (fields, named) = scope.deprecation(|| moved(fields(scope, plan)));
    let name = ident(&ty.ident);
    let docs = docs(&ty.docs);
    let note = deprecated(ty.deprecated.as_deref());
    let expect = expect_deprecated(named);
    let derives = if construct::has_default(ty, plan) {
        quote!(#[derive(Clone, Debug, Default, PartialEq)])
    } else {
        quote!(#[derive(Clone, Debug, PartialEq)])
    };
    let (generics, _) = generics(plan, &TokenStream::new());
    quote! {
        #docs #note #expect
        #derives
        #[non_exhaustive]
        pub struct #name #generics { #fields }
    }
}

fn fields(scope: &Scope<'_>, plan: &StructPlan) -> TokenStream {
    let fields = plan.fields.iter().map(|field| {
        let docs = moved(docs(&field.docs));
        let note = deprecated(field.deprecated.as_deref());
        let name = ident(&field.ident);
        let ty = moved(scope.ty(&field.ty));
        quote!(#docs #note pub #name: #ty,)
    });
    let rest = plan.rest.iter().map(|rest| {
        let name = ident(&rest.ident);
        let ty = scope.map(&rest.ty);
        let about = if rest.all {
            " The members that the API describes by their type only."
        } else {
            " The members that the API describes by their type only; one that is of another type is passed over when it is read."
        };
        quote! {
            #[doc = #about]
            pub #name: #ty,
        }
    });
    fields.chain(rest).collect()
}

/// Remembers that the code that is built handles every field, deprecated ones among them.
pub(super) fn note_fields(scope: &Scope<'_>, ty: &TypePlan, plan: &StructPlan) {
    let deprecated =
        ty.deprecated.is_some() || plan.fields.iter().any(|field| field.deprecated.is_some());
    scope.note_deprecated(deprecated);
}

fn decode(scope: &Scope<'_>, ty: &TypePlan, plan: &StructPlan) -> TokenStream {
    let name = ident(&ty.ident);
    let ((blanks, slots), named) = scope.deprecation(|| {
        note_fields(scope, ty, plan);
        let blanks: TokenStream = plan
            .fields
            .iter()
            .map(|field| blank(scope, field))
            .collect();
        let slots: TokenStream = plan.fields.iter().map(slot).collect();
        (moved(blanks), moved(slots))
    });
    let (read, rest) = match &plan.rest {
        None => (quote!(r.object(&mut [#slots])?;), TokenStream::new()),
        Some(RestPlan {
            ident: rest, all, ..
        }) => {
            let rest = ident(rest);
            let taker = if *all {
                quote!(&mut new.#rest)
            } else {
                quote!(&mut rt::Fitting(&mut new.#rest))
            };
            (
                quote!(r.object_rest(&mut [#slots], #taker)?;),
                quote!(#rest: BTreeMap::new(),),
            )
        }
    };
    let read = moved(read);
    let mutable = (!plan.fields.is_empty() || plan.rest.is_some()).then(|| quote!(mut));
    let expect = expect_deprecated(named);
    let (generics, parameter) = generics(plan, &quote!(rt::Decode));
    quote! {
        #expect
        impl #generics rt::Decode for #name #parameter {
            fn blank() -> Self { Self { #blanks #rest } }

            fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
                let #mutable new: Self = rt::blank();
                #read
                Ok(new)
            }
        }
    }
}

/// What a field is until it is read.
fn blank(scope: &Scope<'_>, field: &FieldPlan) -> TokenStream {
    let name = ident(&field.ident);
    let value = match (read_default(field), field.presence) {
        (Some(default), _) => literal::literal(scope, default, &field.ty).unwrap_or_else(|| {
            let json = default.to_string();
            quote!(rt::default_of(#json))
        }),
        (None, Presence::Optional | Presence::RequiredNullable) => quote!(None),
        (None, Presence::Tri) => quote!(rt::Maybe::Absent),
        (None, Presence::Required | Presence::Defaulted) => quote!(rt::blank()),
    };
    quote!(#name: #value,)
}

/// Where a field is read into.
fn slot(field: &FieldPlan) -> TokenStream {
    let (wire, name) = (&field.wire, ident(&field.ident));
    if read_default(field).is_some() {
        quote!((#wire, &mut rt::Defaulted(&mut new.#name)),)
    } else {
        quote!((#wire, &mut new.#name),)
    }
}

/// The value of a member that is not there, where the document gives one.
fn read_default(field: &FieldPlan) -> Option<&serde_json::Value> {
    let may_be_absent = matches!(field.presence, Presence::Required | Presence::Defaulted);
    field.default.as_ref().filter(|_| may_be_absent)
}

fn encode(scope: &Scope<'_>, ty: &TypePlan, plan: &StructPlan) -> TokenStream {
    let name = ident(&ty.ident);
    let members = moved(members(plan));
    let write = match &plan.rest {
        None => quote!(w.object(&[#members]);),
        Some(rest) => {
            let rest = ident(&rest.ident);
            quote!(w.object_rest(&[#members], &self.#rest);)
        }
    };
    let write = moved(write);
    let ((), named) = scope.deprecation(|| note_fields(scope, ty, plan));
    let check = if ty.needs.check && ty.needs.encode {
        moved(check(plan))
    } else {
        moved(TokenStream::new())
    };
    let expect = expect_deprecated(named);
    let (generics, parameter) = generics(plan, &quote!(rt::Encode));
    quote! {
        #expect
        impl #generics rt::Encode for #name #parameter {
            fn encode(&self, w: &mut rt::Writer) { #write }
            #check
        }
    }
}

/// Name and value of every member.
fn members(plan: &StructPlan) -> TokenStream {
    let members = plan.fields.iter().map(|field| {
        let wire = &field.wire;
        let value = sent(field);
        quote!((#wire, #value),)
    });
    members.collect()
}

/// The value of a field as it is sent.
fn sent(field: &FieldPlan) -> TokenStream {
    let name = ident(&field.ident);
    match field.presence {
        Presence::RequiredNullable => quote!(&rt::OrNull(&self.#name)),
        _ => quote!(&self.#name),
    }
}

fn check(plan: &StructPlan) -> TokenStream {
    let members = check_members(plan);
    let count = limits::check_count(plan, &self::members(plan));
    if members.is_empty() && count.is_empty() {
        return TokenStream::new();
    }
    quote!(fn check(&self, c: &mut rt::Check<'_>) { #members #count })
}

/// Statements that check each member.
fn check_members(plan: &StructPlan) -> TokenStream {
    let fields = plan.fields.iter().map(|field| {
        let name = ident(&field.ident);
        let value = quote!(&self.#name);
        if field.ty.is_file() {
            limits::check_file(&field.wire, &value, &field.checks)
        } else {
            limits::check_member(&field.wire, &value, &field.checks)
        }
    });
    let fields: TokenStream = fields.collect();
    let rest = plan.rest.iter().map(|rest| {
        let name = ident(&rest.ident);
        let value = quote!(&self.#name);
        if rest.ty.is_file() {
            limits::check_files(&value, &rest.checks)
        } else {
            limits::check_entries(&value, &rest.checks)
        }
    });
    let rest: TokenStream = rest.collect();
    quote!(#fields #rest)
}

/// The members of a multipart body, a part each.
fn parts(scope: &Scope<'_>, ty: &TypePlan, plan: &StructPlan) -> TokenStream {
    let name = ident(&ty.ident);
    let ((), named) = scope.deprecation(|| note_fields(scope, ty, plan));
    let expect = expect_deprecated(named);
    let members = plan.fields.iter().map(|field| {
        let wire = &field.wire;
        let value = sent(field);
        quote!(p.part(#wire, #value);)
    });
    let rest = plan.rest.iter().map(|rest| {
        let name = ident(&rest.ident);
        quote!(rt::Parts::parts(&self.#name, p);)
    });
    let check = if ty.needs.check {
        let statements = check_members(plan);
        if statements.is_empty() {
            statements
        } else {
            quote!(fn check(&self, c: &mut rt::Check<'_>, _: &rt::Limits) { #statements })
        }
    } else {
        TokenStream::new()
    };
    let count = limits::count_parts(plan);
    quote! {
        #expect
        impl rt::Parts for #name {
            fn parts(&self, p: &mut rt::PartWriter) { #(#members)* #(#rest)* #count }
            #check
        }
    }
}
