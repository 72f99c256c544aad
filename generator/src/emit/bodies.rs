//! Bodies of requests: as one type, or as an enum over several media types.

use proc_macro2::TokenStream;
use quote::quote;

use super::limits;
use super::parameters::style;
use super::scope::Scope;
use super::tokens::{docs, expect_deprecated, ident};
use crate::api::{ContentEncoding, ParameterStyle, PartEncoding};
use crate::plan::{BodyContentPlan, BodyPlan, OperationPlan, RustType};

/// `body: &CreateAllowPolicy`
pub(super) fn argument(scope: &Scope<'_>, body: &BodyPlan) -> TokenStream {
    let ty = argument_type(scope, body);
    quote!(body: #ty)
}

fn argument_type(scope: &Scope<'_>, body: &BodyPlan) -> TokenStream {
    match (&body.choice_ident, body.contents.first()) {
        (Some(choice), _) => {
            let choice = ident(choice);
            quote!(#choice)
        }
        (None, Some(content)) => content_type(scope, content),
        (None, None) => quote!(impl Into<rt::Body>),
    }
}

/// How one content is taken.
fn content_type(scope: &Scope<'_>, content: &BodyContentPlan) -> TokenStream {
    if content.ranged {
        return quote!(impl Into<rt::TypedBody>);
    }
    match content.encoding {
        ContentEncoding::Text if matches!(content.ty, RustType::String) => quote!(&str),
        ContentEncoding::Binary | ContentEncoding::EventStream | ContentEncoding::Text => {
            quote!(impl Into<rt::Body>)
        }
        ContentEncoding::JsonLines
        | ContentEncoding::Json
        | ContentEncoding::Form
        | ContentEncoding::Multipart => match &content.ty {
            RustType::Vec(_) => scope.ty(&content.ty),
            RustType::String => quote!(&str),
            ty => {
                let ty = scope.ty(ty);
                quote!(&#ty)
            }
        },
    }
}

/// `call.json(body);`
pub(super) fn given(_scope: &Scope<'_>, call: &TokenStream, body: &BodyPlan) -> TokenStream {
    match (&body.choice_ident, body.contents.first()) {
        (Some(_), _) => quote!(body.give(&mut #call);),
        (None, Some(content)) => given_content(call, content, &quote!(body)),
        (None, None) => TokenStream::new(),
    }
}

fn given_content(call: &TokenStream, content: &BodyContentPlan, body: &TokenStream) -> TokenStream {
    let media_type = &content.media_type;
    if content.ranged {
        return quote!(#call.typed_body(#media_type, #body.into()););
    }
    let value = match content.ty {
        RustType::Vec(_) | RustType::String => quote!(&#body),
        _ => body.clone(),
    };
    let limited = || {
        if limits::is_free(&content.checks) {
            return value.clone();
        }
        let limits = limits::limits(&content.checks);
        quote!(&rt::Limited(#value, &#limits))
    };
    match content.encoding {
        ContentEncoding::Json => {
            let value = limited();
            if media_type == "application/json" {
                quote!(#call.json(#value);)
            } else {
                quote!(#call.json_as(#media_type, #value);)
            }
        }
        ContentEncoding::JsonLines => {
            let value = limited();
            quote!(#call.json_lines(#media_type, #value);)
        }
        ContentEncoding::Form => {
            let (value, encodings) = (limited(), encodings(&content.parts));
            quote!(#call.form(#value, #encodings);)
        }
        ContentEncoding::Multipart => {
            let encodings = part_encodings(&content.parts);
            let limits = limits::limits(&content.checks);
            quote!(#call.multipart(#media_type, #value, #encodings, &#limits);)
        }
        ContentEncoding::Text if matches!(content.ty, RustType::String) => {
            given_raw(call, content, TEXT, body)
        }
        ContentEncoding::Binary | ContentEncoding::EventStream | ContentEncoding::Text => {
            given_raw(call, content, BYTES, &quote!(#body.into()))
        }
    }
}

/// What sends a text, without limits and with them.
const TEXT: (&str, &str) = ("text", "text_within");
/// The same of bytes.
const BYTES: (&str, &str) = ("body", "body_within");

/// What is sent as it is, within its limits if it has any.
fn given_raw(
    call: &TokenStream,
    content: &BodyContentPlan,
    (free, within): (&str, &str),
    value: &TokenStream,
) -> TokenStream {
    let media_type = &content.media_type;
    if limits::is_free(&content.checks) {
        let free = ident(free);
        return quote!(#call.#free(#media_type, #value););
    }
    let (within, limits) = (ident(within), limits::limits(&content.checks));
    quote!(#call.#within(#media_type, #value, &#limits);)
}

/// The Encoding Objects of a multipart body that say of a part's media type or headers what cannot be left to the caller, as constants.
fn part_encodings(parts: &[PartEncoding]) -> TokenStream {
    let parts = parts.iter().filter_map(|part| {
        let name = &part.property;
        let content_types: Vec<_> = part.content_types().collect();
        let headers: Vec<_> = part
            .headers
            .iter()
            .filter_map(|header| {
                let value = header.fixed.as_ref().or(header.default.as_ref())?;
                let name = &header.name;
                Some(quote!((#name, #value)))
            })
            .collect();
        let required: Vec<_> = part
            .headers
            .iter()
            .filter(|header| header.required && header.fixed.is_none())
            .map(|header| &header.name)
            .collect();
        let mut members = quote!(name: #name,);
        if !content_types.is_empty() {
            members.extend(quote!(content_types: &[#(#content_types),*],));
        }
        if let Some(found) = part.style {
            let explode = part.explode.unwrap_or(found == ParameterStyle::Form);
            let found = style(found);
            members.extend(quote!(layout: Some((rt::Style::#found, #explode)),));
        }
        if !headers.is_empty() {
            members.extend(quote!(headers: &[#(#headers),*],));
        }
        if !required.is_empty() {
            members.extend(quote!(required: &[#(#required),*],));
        }
        let says = !content_types.is_empty()
            || part.style.is_some()
            || !headers.is_empty()
            || !required.is_empty();
        // No part has both a media type and a style.
        members.extend(quote!(..rt::PartEncoding::NONE));
        says.then(|| quote!(rt::PartEncoding { #members }))
    });
    quote!(&[#(#parts),*])
}

/// The Encoding Objects of a form that say how a member is laid out, as constants.
fn encodings(parts: &[PartEncoding]) -> TokenStream {
    let parts = parts.iter().filter_map(|part| {
        let property = &part.property;
        let mut members = quote!(name: #property,);
        if let Some(found) = part.style.filter(|style| *style != ParameterStyle::Form) {
            let found = style(found);
            members.extend(quote!(style: rt::Style::#found,));
        }
        let explode = part
            .explode
            .unwrap_or(part.style.is_none_or(|style| style == ParameterStyle::Form));
        if !explode {
            members.extend(quote!(explode: false,));
        }
        if part.allow_reserved {
            members.extend(quote!(allow_reserved: true,));
        }
        let mut says = part.style.is_some() || part.explode.is_some() || part.allow_reserved;
        // The media type counts where no style does (OpenAPI 3.1.1 §4.8.15.1).
        if let Some(json) = part
            .content_types()
            .find(|found| is_json(found))
            .filter(|_| !says)
        {
            members.extend(quote!(content: Some(#json),));
            says = true;
        }
        says.then(|| quote!(rt::Param { #members ..rt::Param::QUERY }))
    });
    quote!(&[#(#parts),*])
}

fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}

/// The setter of an optional body.
pub(super) fn setter(scope: &Scope<'_>, body: &BodyPlan) -> TokenStream {
    let docs = docs(match body.docs.as_str() {
        "" => "The body; without it, none is sent.",
        described => described,
    });
    let argument = argument(scope, body);
    let given = given(scope, &quote!(self.call), body);
    quote! {
        #docs
        pub fn body(mut self, #argument) -> Self { #given self }
    }
}

/// The enum over several contents.
pub(super) fn items(scope: &Scope<'_>, operation: &OperationPlan) -> Vec<TokenStream> {
    let Some(body) = &operation.body else {
        return Vec::new();
    };
    let Some(choice) = &body.choice_ident else {
        return Vec::new();
    };
    let name = ident(choice);
    let (definition, named) = scope.deprecation(|| {
        let variants = body.contents.iter().map(|content| {
            let about = docs(&format!("Sent as `{}`.", content.media_type));
            let variant = ident(&content.variant_ident);
            let ty = owned_type(scope, content);
            quote!(#about #variant(#ty),)
        });
        quote! {
            #[doc = " The body, in the media type of the caller's choice."]
            #[derive(Debug)]
            #[non_exhaustive]
            pub enum #name { #(#variants)* }
        }
    });
    let expect = expect_deprecated(named);
    let arms = body.contents.iter().map(|content| {
        let variant = ident(&content.variant_ident);
        let given = given_owned(content);
        quote!(Self::#variant(body) => { #given })
    });
    vec![
        quote!(#expect #definition),
        quote! {
            impl #name {
                fn give(self, call: &mut rt::Call) { match self { #(#arms)* } }
            }
        },
    ]
}

pub(super) fn is_raw(content: &BodyContentPlan) -> bool {
    matches!(
        content.encoding,
        ContentEncoding::Binary | ContentEncoding::EventStream
    ) || (content.encoding == ContentEncoding::Text && !matches!(content.ty, RustType::String))
}

fn owned_type(scope: &Scope<'_>, content: &BodyContentPlan) -> TokenStream {
    if content.ranged {
        quote!(rt::TypedBody)
    } else if is_raw(content) {
        quote!(rt::Body)
    } else {
        scope.ty(&content.ty)
    }
}

fn given_owned(content: &BodyContentPlan) -> TokenStream {
    let media_type = &content.media_type;
    if content.ranged {
        return quote!(call.typed_body(#media_type, body););
    }
    if is_raw(content) {
        return given_raw(&quote!(call), content, BYTES, &quote!(body));
    }
    // A list or text is borrowed there in any case.
    let body = match content.ty {
        RustType::Vec(_) | RustType::String => quote!(body),
        _ => quote!(&body),
    };
    if content.encoding == ContentEncoding::Text {
        return given_raw(&quote!(call), content, TEXT, &quote!(&body));
    }
    given_content(&quote!(call), content, &body)
}
