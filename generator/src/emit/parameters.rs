//! Parameters: an argument or a setter that takes the value of each, and a constant that describes what is not laid out by default.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::borrowed;
use super::limits;
use super::scope::Scope;
use super::tokens::{deprecated, docs, ident};
use crate::api::{ParameterLocation, ParameterStyle};
use crate::plan::{ConstantPlan, ParameterPlan, PartHeaderPlan};

/// `static PER_PAGE: rt::Param = …;`
pub(super) fn description(parameter: &ParameterPlan) -> TokenStream {
    let name = ident(&parameter.static_ident);
    let wire = &parameter.name;
    let mut members = quote!(name: #wire,);
    let (base, style, explode) = match parameter.location {
        ParameterLocation::Path => (quote!(PATH), ParameterStyle::Simple, false),
        ParameterLocation::Query => (quote!(QUERY), ParameterStyle::Form, true),
        ParameterLocation::Header => (quote!(HEADER), ParameterStyle::Simple, false),
        ParameterLocation::Cookie => (quote!(COOKIE), ParameterStyle::Form, true),
    };
    if parameter.style != style {
        let style = self::style(parameter.style);
        members.extend(quote!(style: rt::Style::#style,));
    }
    if parameter.explode != explode {
        let explode = parameter.explode;
        members.extend(quote!(explode: #explode,));
    }
    if parameter.allow_reserved {
        members.extend(quote!(allow_reserved: true,));
    }
    if let Some(content) = &parameter.content {
        members.extend(quote!(content: Some(#content),));
    }
    if !limits::is_free(&parameter.checks) {
        let limits = limits::limits(&parameter.checks);
        members.extend(quote!(limits: #limits,));
    }
    quote!(static #name: rt::Param = rt::Param { #members ..rt::Param::#base };)
}

/// The variant of the runtime's `Style`.
pub(super) fn style(style: ParameterStyle) -> TokenStream {
    match style {
        ParameterStyle::Matrix => quote!(Matrix),
        ParameterStyle::Label => quote!(Label),
        ParameterStyle::Form => quote!(Form),
        ParameterStyle::Simple => quote!(Simple),
        ParameterStyle::SpaceDelimited => quote!(SpaceDelimited),
        ParameterStyle::PipeDelimited => quote!(PipeDelimited),
        ParameterStyle::DeepObject => quote!(DeepObject),
    }
}

/// Whether there is nothing to describe but name and place.
pub(super) fn is_plain(parameter: &ParameterPlan) -> bool {
    let (style, explode) = match parameter.location {
        ParameterLocation::Path => (ParameterStyle::Simple, false),
        ParameterLocation::Query => (ParameterStyle::Form, true),
        ParameterLocation::Header | ParameterLocation::Cookie => return false,
    };
    parameter.style == style
        && parameter.explode == explode
        && !parameter.allow_reserved
        && parameter.content.is_none()
        && limits::is_free(&parameter.checks)
}

/// `account_id: &str`
pub(super) fn argument(scope: &Scope<'_>, parameter: &ParameterPlan) -> TokenStream {
    let name = ident(&parameter.ident);
    let (ty, _) = borrowed(scope, &parameter.ty, &name);
    quote!(#name: #ty)
}

/// `call.path("account_id", account_id);`, or `call.param(&PER_PAGE, &per_page);` where there is more to say.
pub(super) fn given(
    scope: &Scope<'_>,
    call: &TokenStream,
    parameter: &ParameterPlan,
) -> TokenStream {
    let (_, value) = borrowed(scope, &parameter.ty, &ident(&parameter.ident));
    passed(call, parameter, &value)
}

/// `call.query("version", &"2");` for what the client sends by itself.
pub(super) fn constant(call: &TokenStream, planned: &ConstantPlan) -> TokenStream {
    let text = planned.text();
    passed(call, &planned.parameter, &quote!(&#text))
}

fn passed(call: &TokenStream, parameter: &ParameterPlan, value: &TokenStream) -> TokenStream {
    let description = ident(&parameter.static_ident);
    let wire = &parameter.name;
    match parameter.location {
        ParameterLocation::Path if is_plain(parameter) => quote!(#call.path(#wire, #value);),
        ParameterLocation::Query if is_plain(parameter) => quote!(#call.query(#wire, #value);),
        _ => quote!(#call.param(&#description, #value);),
    }
}

/// The setter of an optional parameter.
pub(super) fn setter(scope: &Scope<'_>, parameter: &ParameterPlan) -> TokenStream {
    let docs = docs(&parameter.docs);
    let note = deprecated(parameter.deprecated.as_deref());
    let name = ident(&parameter.ident);
    let argument = argument(scope, parameter);
    let given = given(scope, &quote!(self.call), parameter);
    quote! {
        #docs #note
        pub fn #name(mut self, #argument) -> Self { #given self }
    }
}

/// The setter of a header of a part.
pub(super) fn part_header(scope: &Scope<'_>, planned: &PartHeaderPlan) -> TokenStream {
    let header = &planned.header;
    let docs = docs(&header.docs);
    let note = deprecated(header.deprecated.as_deref());
    let name = ident(&header.ident);
    let argument = argument(scope, header);
    let (_, value) = borrowed(scope, &header.ty, &name);
    let (part, description) = (&planned.part, ident(&header.static_ident));
    quote! {
        #docs #note
        pub fn #name(mut self, #argument) -> Self {
            self.call.part_header(#part, &#description, #value);
            self
        }
    }
}
