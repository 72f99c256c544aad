//! What a call gives: the methods that finish it, and the types and constants they need.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::answers;
use super::scope::Scope;
use super::tokens::{docs, expect_deprecated, ident, option};
use crate::api::{PageParameter, Paging, PagingStyle, StatusRange};
use crate::plan::{AlternativePlan, OperationPlan, OutputPlan, OutputVariant};

/// `send` and its like.
pub(super) fn methods(scope: &Scope<'_>, operation: &OperationPlan) -> TokenStream {
    let alternatives = operation
        .alternatives
        .iter()
        .map(|other| alternative(scope, other));
    let own = own_methods(scope, operation);
    quote!(#own #(#alternatives)*)
}

/// The method that asks for another representation.
fn alternative(scope: &Scope<'_>, plan: &AlternativePlan) -> TokenStream {
    let name = ident(&plan.ident);
    let media_type = &plan.media_type;
    let about = docs(&format!("Sends the request, and asks for `{media_type}`."));
    let (ty, how) = match &plan.output {
        OutputPlan::Json(ty) => {
            let ty = scope.ty(ty);
            (quote!(rt::Sending<#ty>), quote!(send()))
        }
        OutputPlan::Events(ty) => {
            let ty = scope.ty(ty);
            (quote!(rt::Events<#ty>), quote!(events()))
        }
        OutputPlan::Lines(ty) => {
            let ty = scope.ty(ty);
            (quote!(rt::Lines<#ty>), quote!(lines()))
        }
        OutputPlan::Text => (quote!(rt::Sending<String>), quote!(send_text())),
        OutputPlan::Empty
        | OutputPlan::Bytes
        | OutputPlan::Member { .. }
        | OutputPlan::Page { .. }
        | OutputPlan::Choice { .. } => (quote!(rt::Sending<rt::Bytes>), quote!(send_bytes())),
    };
    let stream = plan.stream_ident.as_ref().map(|name| {
        let name = ident(name);
        let about = docs(&format!(
            "Asks for `{media_type}`, and gives the body piece by piece as it arrives."
        ));
        quote! {
            #about
            pub fn #name(mut self) -> rt::Sending<rt::StreamResponse> {
                self.call.accept(#media_type);
                self.call.send_stream()
            }
        }
    });
    quote! {
        #about
        pub fn #name(mut self) -> #ty { self.call.accept(#media_type); self.call.#how }

        #stream
    }
}

fn own_methods(scope: &Scope<'_>, operation: &OperationPlan) -> TokenStream {
    match &operation.output {
        OutputPlan::Empty => send(&quote!(()), &quote!(send_empty())),
        OutputPlan::Json(ty) => send(&scope.ty(ty), &quote!(send())),
        OutputPlan::Member { member, ty, whole } => {
            let send = send(&scope.ty(ty), &quote!(send_member(#member)));
            let whole = send_whole(&scope.ty(whole));
            quote!(#send #whole)
        }
        OutputPlan::Page {
            item,
            whole,
            static_ident,
            ..
        } => {
            let item = scope.ty(item);
            let paging = ident(static_ident);
            let send = send(&quote!(rt::Page<#item>), &quote!(send_page(&#paging)));
            let whole = send_whole(&scope.ty(whole));
            quote! {
                #send

                #[doc = " The items of all pages, one by one."]
                pub fn stream(self) -> rt::Items<#item> { self.call.items(&#paging) }

                #[doc = " All pages, one by one."]
                pub fn pages(self) -> rt::Pages<#item> { self.call.pages(&#paging) }

                #whole
            }
        }
        OutputPlan::Text => send(&quote!(String), &quote!(send_text())),
        OutputPlan::Bytes => {
            let send = send(&quote!(rt::Bytes), &quote!(send_bytes()));
            quote! {
                #send

                #[doc = " Sends the request, and gives the body piece by piece as it arrives."]
                pub fn stream(self) -> rt::Sending<rt::StreamResponse> { self.call.send_stream() }
            }
        }
        OutputPlan::Events(ty) => {
            let ty = scope.ty(ty);
            quote! {
                #[doc = " Sends the request, and gives the server's events as they arrive."]
                pub fn stream(self) -> rt::Events<#ty> { self.call.events() }
            }
        }
        OutputPlan::Lines(ty) => {
            let ty = scope.ty(ty);
            quote! {
                #[doc = " Sends the request, and gives the values as they arrive."]
                pub fn stream(self) -> rt::Lines<#ty> { self.call.lines() }
            }
        }
        OutputPlan::Choice { ident: name, .. } => {
            let name = ident(name);
            send(&quote!(#name), &quote!(send_with(#name::read)))
        }
    }
}

fn send(ty: &TokenStream, how: &TokenStream) -> TokenStream {
    quote! {
        #[doc = " Sends the request."]
        pub fn send(self) -> rt::Sending<#ty> { self.call.#how }
    }
}

fn send_whole(ty: &TokenStream) -> TokenStream {
    quote! {
        #[doc = " Sends the request, and gives the whole body of the answer."]
        pub fn send_whole(self) -> rt::Sending<#ty> { self.call.send() }
    }
}

/// The constants and types beside a call.
pub(super) fn items(scope: &Scope<'_>, operation: &OperationPlan) -> Vec<TokenStream> {
    let mut items = Vec::new();
    match &operation.output {
        OutputPlan::Page {
            paging: how,
            static_ident,
            ..
        } => items.push(paging(how, static_ident)),
        OutputPlan::Choice { ident, variants } => items.extend(choice(scope, ident, variants)),
        _ => {}
    }
    if let Some(plan) = &operation.headers {
        items.extend(answers::headers(scope, plan));
    }
    if let Some(plan) = &operation.error_choice {
        items.extend(answers::errors(scope, operation, plan));
    }
    items
}

fn paging(paging: &Paging, name: &str) -> TokenStream {
    let name = ident(name);
    let path = |path: &[String]| quote!(&[#(#path),*]);
    let param = |param: &PageParameter| match param {
        PageParameter::Query(name) => quote!(rt::PageParam::Query(#name)),
        PageParameter::Body(names) => {
            let names = path(names);
            quote!(rt::PageParam::Body(#names))
        }
    };
    let size = option(paging.size.as_ref().map(param));
    let position = paging.position.as_ref().map(param);
    let style = match (paging.style, position) {
        (PagingStyle::Page, Some(page)) => {
            let first = Literal::i64_unsuffixed(paging.first);
            quote!(rt::PagingStyle::Page { page: #page, size: #size, first: #first })
        }
        (PagingStyle::Offset, Some(offset)) => {
            let first = Literal::i64_unsuffixed(paging.first);
            quote!(rt::PagingStyle::Offset { offset: #offset, limit: #size, first: #first })
        }
        (PagingStyle::Cursor, Some(cursor)) => {
            quote!(rt::PagingStyle::Cursor { cursor: #cursor })
        }
        (PagingStyle::NextUrl, _) => quote!(rt::PagingStyle::NextUrl),
        (_, _) => quote!(rt::PagingStyle::Link),
    };
    let items = path(&paging.items);
    let members = [
        ("next", &paging.next),
        ("has_more", &paging.more),
        ("total_count", &paging.total),
        ("total_pages", &paging.total_pages),
    ];
    let members = members.into_iter().filter(|(_, found)| !found.is_empty());
    let members = members.map(|(name, found)| {
        let (name, found) = (ident(name), path(found));
        quote!(#name: #found,)
    });
    let id = paging.id.as_ref().map(|id| quote!(id: Some(#id),));
    let link = paging.link.then(|| quote!(link: true,));
    quote! {
        static #name: rt::Paging = rt::Paging { style: #style, items: #items, #(#members)* #id #link ..rt::Paging::LINK };
    }
}

fn choice(scope: &Scope<'_>, name: &str, variants: &[OutputVariant]) -> Vec<TokenStream> {
    let name = ident(name);
    let (definition, named) = scope.deprecation(|| {
        let variants = variants.iter().map(|variant| {
            let docs = docs(&variant.docs);
            let ident = ident(&variant.ident);
            match variant_type(scope, &variant.output) {
                Some(ty) => quote!(#docs #ident(#ty),),
                None => quote!(#docs #ident,),
            }
        });
        quote! {
            #[doc = " What the operation answers, by status."]
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#variants)* }
        }
    });
    let expect = expect_deprecated(named);
    // Exact statuses first, then classes, then what is left.
    let mut ordered: Vec<_> = variants.iter().collect();
    ordered.sort_by_key(|variant| match variant.status {
        StatusRange::Exact(_) => 0,
        StatusRange::Class(_) => 1,
        StatusRange::Default => 2,
    });
    let arms = ordered.iter().map(|variant| {
        let pattern = answers::pattern(variant.status);
        let ident = ident(&variant.ident);
        let value = match &*variant.output {
            OutputPlan::Text => quote!(Ok(Self::#ident(response.text().into_owned()))),
            OutputPlan::Bytes => quote!(Ok(Self::#ident(response.body.clone()))),
            OutputPlan::Member { member, .. } => {
                quote!(response.decode_member(#member).map(Self::#ident))
            }
            OutputPlan::Json(_) => quote!(response.decode().map(Self::#ident)),
            OutputPlan::Events(_) => quote!(response.decode_events().map(Self::#ident)),
            OutputPlan::Lines(_) => quote!(response.decode_lines().map(Self::#ident)),
            OutputPlan::Empty | OutputPlan::Page { .. } | OutputPlan::Choice { .. } => {
                quote!(Ok(Self::#ident))
            }
        };
        quote!(#pattern => #value,)
    });
    let default = variants
        .iter()
        .any(|variant| variant.status == StatusRange::Default);
    let otherwise = if default {
        TokenStream::new()
    } else {
        quote!(_ => Err(response.undescribed()),)
    };
    let read = quote! {
        impl #name {
            fn read(response: &rt::RawResponse) -> Result<Self, rt::DecodeError> {
                match response.status.as_u16() { #(#arms)* #otherwise }
            }
        }
    };
    vec![quote!(#expect #definition), read]
}

fn variant_type(scope: &Scope<'_>, output: &OutputPlan) -> Option<TokenStream> {
    match output {
        OutputPlan::Empty | OutputPlan::Page { .. } | OutputPlan::Choice { .. } => None,
        OutputPlan::Json(ty) | OutputPlan::Member { ty, .. } => Some(scope.ty(ty)),
        OutputPlan::Events(ty) | OutputPlan::Lines(ty) => {
            let ty = scope.ty(ty);
            Some(quote!(Vec<#ty>))
        }
        OutputPlan::Text => Some(quote!(String)),
        OutputPlan::Bytes => Some(quote!(rt::Bytes)),
    }
}
