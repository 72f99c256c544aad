//! What is read from an answer beside its value: described headers, and bodies of errors.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::statuses::{described, has_body, wider};
use super::tokens::{docs, expect_deprecated, ident};
use crate::api::StatusRange;
use crate::plan::{ErrorChoice, HeadersPlan, OperationPlan, RustType};

/// The described headers of an answer, read from it.
pub(super) fn headers(scope: &Scope<'_>, plan: &HeadersPlan) -> Vec<TokenStream> {
    let name = ident(&plan.ident);
    let (definition, named) = scope.deprecation(|| {
        let fields = plan.headers.iter().map(|header| {
            let docs = docs(&header.docs);
            let name = ident(&header.ident);
            let ty = scope.ty(&header.ty);
            quote!(#docs pub #name: Option<#ty>,)
        });
        quote! {
            #[doc = " The headers that the API describes, of an answer or an error."]
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub struct #name { #(#fields)* }
        }
    });
    let expect = expect_deprecated(named);
    let values = plan.headers.iter().map(|header| {
        let name = ident(&header.ident);
        let wire = &header.name;
        quote!(#name: response.header_as(#wire)?,)
    });
    let read = quote! {
        impl #name {
            #[doc = " Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " A header is not what the API describes."]
            pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError> {
                Ok(Self { #(#values)* })
            }
        }
    };
    vec![quote!(#expect #definition), read]
}

/// The enum over the bodies of errors, told apart by status.
pub(super) fn errors(
    scope: &Scope<'_>,
    operation: &OperationPlan,
    plan: &ErrorChoice,
) -> Vec<TokenStream> {
    let name = ident(&plan.ident);
    let all: Vec<_> = operation.errors.iter().zip(&plan.variants).collect();
    let told_apart = |((status, ty), _): &&Described<'_>| {
        ty.is_some() || has_body(&operation.errors, wider(&operation.errors, *status))
    };
    let read: Vec<_> = all.iter().filter(told_apart).copied().collect();
    let (definition, named) = scope.deprecation(|| {
        let variants = all.iter().filter_map(|((status, ty), variant)| {
            let docs = docs(&said(*status));
            let (variant, ty) = (ident(variant.as_ref()?), scope.ty(ty.as_ref()?));
            Some(quote!(#docs #variant(#ty),))
        });
        quote! {
            #[doc = " What the operation answers when it fails, by status."]
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#variants)* }
        }
    });
    let expect = expect_deprecated(named);
    let arms = arms(&read);
    let read = quote! {
        impl #name {
            fn of(error: &rt::Error) -> Result<Option<Self>, rt::DecodeError> {
                let Some(error) = error.api() else { return Ok(None) };
                Ok(match error.status().as_u16() { #(#arms)* })
            }
        }
    };
    vec![quote!(#expect #definition), read]
}

/// How a caller comes from an error to its described body, whether there is one type of it or several.
pub(super) fn error_of(scope: &Scope<'_>, operation: &OperationPlan) -> TokenStream {
    let Some(first) = operation.errors.iter().find_map(|(_, ty)| ty.as_ref()) else {
        return TokenStream::new();
    };
    let (ty, read, beside) = match &operation.error_choice {
        Some(choice) => {
            let ty = ident(&choice.ident);
            (quote!(#ty), quote!(#ty::of(error)), of_success(operation))
        }
        None => {
            let described = described(&operation.errors);
            let read = quote!(error.body_where(#described));
            (scope.ty(first), read, None)
        }
    };
    let beside = beside.into_iter();
    quote! {
        #[doc = " The described body of an error; `None` for any other error."]
        #(#[doc = ""] #[doc = #beside])*
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " The body is not what the API describes."]
        pub fn error_of(error: &rt::Error) -> Result<Option<#ty>, rt::DecodeError> { #read }
    }
}

/// What is said of an answer whose status is of success, and whose body says that the request has failed: bodies of errors are told
/// apart by their status, and it has that of none, unless one type is for whatever status there is.
fn of_success(operation: &OperationPlan) -> Option<&'static str> {
    let mut statuses = operation.errors.iter().map(|(status, _)| *status);
    let told = statuses.any(|status| status == StatusRange::Default);
    (operation.success.is_some() && !told).then_some(
        " Such another error is that of an answer with a status of success, whose body says that the request has failed: no \
         status tells which of the described bodies it has. `ApiError::body_as` reads it as one of them.",
    )
}

type Described<'p> = (&'p (StatusRange, Option<RustType>), &'p Option<String>);

/// Exact statuses, then classes, then what is left.
fn arms(all: &[Described<'_>]) -> Vec<TokenStream> {
    let mut ordered: Vec<_> = all.iter().collect();
    ordered.sort_by_key(|((status, _), _)| match status {
        StatusRange::Exact(_) => 0,
        StatusRange::Class(_) => 1,
        StatusRange::Default => 2,
    });
    let has_default = all
        .iter()
        .any(|((status, _), _)| *status == StatusRange::Default);
    let mut arms: Vec<TokenStream> = ordered
        .into_iter()
        .map(|((status, _), variant)| {
            let pattern = pattern(*status);
            match variant {
                Some(variant) => {
                    let variant = ident(variant);
                    quote!(#pattern => Some(Self::#variant(error.body_as()?)),)
                }
                None => quote!(#pattern => None,),
            }
        })
        .collect();
    if !has_default {
        arms.push(quote!(_ => None,));
    }
    arms
}

/// The pattern of a status, after those of exact statuses.
pub(super) fn pattern(status: StatusRange) -> TokenStream {
    match status {
        StatusRange::Exact(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(#status)
        }
        StatusRange::Class(class) => {
            let class = Literal::u8_unsuffixed(class);
            quote!(status if status / 100 == #class)
        }
        StatusRange::Default => quote!(_),
    }
}

fn said(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(code) => format!("Status {code}."),
        StatusRange::Class(class) => format!("Any other status of {class}00 to {class}99."),
        StatusRange::Default => "Any other status.".to_owned(),
    }
}
