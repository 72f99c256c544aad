//! How a caller makes a struct that is sent: `new` with what it requires, and a setter for everything else.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal::literal;
use super::scope::Scope;
use super::structs::generics;
use super::tokens::{deprecated, docs, expect_deprecated, first_paragraph, ident, moved};
use crate::plan::{FieldPlan, Presence, RustType, StructPlan, TypeKind, TypePlan};

/// The struct of required fields, and the methods.
pub(super) fn items(scope: &Scope<'_>, ty: &TypePlan, plan: &StructPlan) -> Vec<TokenStream> {
    let asked: Vec<_> = plan
        .fields
        .iter()
        .filter(|field| field.is_asked())
        .collect();
    let mut items = Vec::new();
    if let Some(required) = &plan.required_ident {
        items.push(required_struct(scope, ty, plan, required, &asked));
    }
    items.push(methods(scope, ty, plan, &asked));
    if asked.is_empty() && !has_default(ty, plan) {
        let name = ident(&ty.ident);
        let expect = expect_deprecated(ty.deprecated.is_some());
        let (generics, _) = generics(plan, &TokenStream::new());
        items.push(quote! {
            #expect
            impl #generics Default for #name #generics {
                fn default() -> Self { Self::new() }
            }
        });
    }
    items
}

/// Whether `Default` can be derived: the struct is made by callers, and nothing has to be in it.
pub(super) fn has_default(ty: &TypePlan, plan: &StructPlan) -> bool {
    (ty.needs.encode || ty.needs.parts)
        && !plan.generic
        && plan.fields.iter().all(|field| {
            matches!(field.presence, Presence::Optional | Presence::Tri) && field.constant.is_none()
        })
}

/// What a field that is not asked for is before any setter.
pub(super) fn initial(scope: &Scope<'_>, field: &FieldPlan) -> TokenStream {
    let constant = field.constant.as_ref();
    if let Some(value) = constant.and_then(|value| literal(scope, value, &field.ty)) {
        return value;
    }
    match field.presence {
        Presence::Tri => quote!(rt::Maybe::Absent),
        _ => quote!(None),
    }
}

fn required_struct(
    scope: &Scope<'_>,
    ty: &TypePlan,
    plan: &StructPlan,
    required: &str,
    asked: &[&FieldPlan],
) -> TokenStream {
    let name = ident(required);
    let about = docs(&format!("What a [`{}`] cannot be without.", ty.ident));
    let (generics, _) = generics(plan, &TokenStream::new());
    let (fields, named) = scope.deprecation(|| {
        let fields = asked.iter().map(|field| {
            let docs = moved(docs(&field.docs));
            let note = deprecated(field.deprecated.as_deref());
            let name = ident(&field.ident);
            let ty = moved(scope.ty(&field.ty));
            quote!(#docs #note pub #name: #ty,)
        });
        moved(fields.collect::<TokenStream>())
    });
    let expect = expect_deprecated(named);
    quote! {
        #about #expect
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name #generics { #fields }
    }
}

fn methods(
    scope: &Scope<'_>,
    ty: &TypePlan,
    plan: &StructPlan,
    asked: &[&FieldPlan],
) -> TokenStream {
    let name = ident(&ty.ident);
    let (methods, named) = scope.deprecation(|| {
        scope.note_deprecated(ty.deprecated.is_some());
        let new = moved(new(scope, ty, plan, asked));
        let setters = plan.fields.iter().filter(|field| !field.is_asked());
        let setters = setters.map(|field| moved(setter(scope, field)));
        let rest = plan.rest.iter().map(|rest| {
            let name = ident(&rest.ident);
            let ty = scope.map(&rest.ty);
            quote! {
                #[doc = " Sets the members that the API describes by their type only."]
                pub fn #name(mut self, #name: #ty) -> Self { self.#name = #name; self }
            }
        });
        moved(quote!(#new #(#setters)* #(#rest)*))
    });
    let expect = expect_deprecated(named);
    let (generics, _) = generics(plan, &TokenStream::new());
    quote! {
        #expect
        impl #generics #name #generics { #methods }
    }
}

fn new(scope: &Scope<'_>, ty: &TypePlan, plan: &StructPlan, asked: &[&FieldPlan]) -> TokenStream {
    if has_default(ty, plan) {
        return quote! {
            #[doc = " Nothing set."]
            pub fn new() -> Self { Self::default() }
        };
    }
    scope.note_deprecated(plan.fields.iter().any(|field| field.deprecated.is_some()));
    let values: Vec<_> = plan
        .fields
        .iter()
        .map(|field| {
            let name = ident(&field.ident);
            if !field.is_asked() {
                let value = initial(scope, field);
                quote!(#name: #value,)
            } else if plan.required_ident.is_some() {
                quote!(#name: required.#name,)
            } else if is_into(scope, &field.ty) {
                quote!(#name: #name.into(),)
            } else {
                quote!(#name,)
            }
        })
        .chain(plan.rest.iter().map(|rest| {
            let name = ident(&rest.ident);
            quote!(#name: BTreeMap::new(),)
        }))
        .collect();
    let (about, arguments) = match &plan.required_ident {
        Some(required) => {
            let required = ident(required);
            let (generics, _) = generics(plan, &TokenStream::new());
            (
                "With what is required, and nothing else.",
                quote!(required: #required #generics),
            )
        }
        None if asked.is_empty() => (
            "Nothing set but what is always the same.",
            TokenStream::new(),
        ),
        None => {
            let arguments = asked.iter().map(|field| {
                let name = ident(&field.ident);
                let ty = argument(scope, &field.ty);
                quote!(#name: #ty,)
            });
            (
                "With what is required, and nothing else.",
                arguments.collect(),
            )
        }
    };
    let about = docs(about);
    quote! {
        #about
        pub fn new(#arguments) -> Self { Self { #(#values)* } }
    }
}

fn setter(scope: &Scope<'_>, field: &FieldPlan) -> TokenStream {
    scope.note_deprecated(field.deprecated.is_some());
    let docs = moved(docs(first_paragraph(&field.docs)));
    let note = deprecated(field.deprecated.as_deref());
    let (setter, name) = (ident(&field.setter_ident), ident(&field.ident));
    let (ty, value) = match &field.ty {
        RustType::Maybe(inner) => match &**inner {
            RustType::Box(inner) => {
                let inner = scope.ty(inner);
                (
                    quote!(impl Into<rt::Maybe<#inner>>),
                    quote!(#name.into().map(Box::new)),
                )
            }
            inner => {
                let inner = scope.ty(inner);
                (quote!(impl Into<rt::Maybe<#inner>>), quote!(#name.into()))
            }
        },
        RustType::Option(inner) => {
            let (ty, value) = owned(scope, inner, &name);
            (ty, quote!(Some(#value)))
        }
        other => owned(scope, other, &name),
    };
    let (ty, value) = (moved(ty), moved(value));
    quote! {
        #docs #note
        pub fn #setter(mut self, #name: #ty) -> Self { self.#name = #value; self }
    }
}

/// The argument's type for a value of type `ty`, and the value made of it.
fn owned(
    scope: &Scope<'_>,
    ty: &RustType,
    name: &proc_macro2::Ident,
) -> (TokenStream, TokenStream) {
    match ty {
        RustType::Box(inner) => {
            let inner = scope.ty(inner);
            (inner, quote!(Box::new(#name)))
        }
        ty if is_into(scope, ty) => (argument(scope, ty), quote!(#name.into())),
        ty => (scope.ty(ty), quote!(#name)),
    }
}

fn argument(scope: &Scope<'_>, ty: &RustType) -> TokenStream {
    let into = is_into(scope, ty);
    let ty = scope.ty(ty);
    if into { quote!(impl Into<#ty>) } else { ty }
}

/// Whether a plain string will do for a value of the type.
pub(super) fn is_into(scope: &Scope<'_>, ty: &RustType) -> bool {
    match ty {
        RustType::String => true,
        RustType::Named(type_ref) => scope
            .plan_of(*type_ref)
            .is_some_and(|plan| matches!(plan.kind, TypeKind::Id(_))),
        _ => false,
    }
}
