//! How one piece of code names the types of the plan, and what its file must import for that.
//!
//! A type goes by its identifier, which no other type of the crate has. What a piece named is kept, for the `use` declarations of the
//! file it ends up in.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::ident;
use crate::api::{Format, IntWidth};
use crate::plan::{Plan, RustType, TypePlan, TypeRef};

/// What a piece of code named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Used {
    /// Types by their identifier.
    pub(super) types: BTreeSet<TypeRef>,
    /// `BTreeMap`
    pub(super) map: bool,
}

impl Used {
    /// Adds what another piece of the same file named.
    pub(super) fn merge(&mut self, other: &Self) {
        self.types.extend(&other.types);
        self.map |= other.map;
    }
}

/// The scope of one piece of code in a module.
pub(super) struct Scope<'p> {
    pub(super) plan: &'p Plan,
    /// Index of the module; of none, `u32::MAX`.
    pub(super) module: u32,
    used: RefCell<Used>,
    deprecated: Cell<bool>,
}

impl<'p> Scope<'p> {
    pub(super) fn new(plan: &'p Plan, module: u32) -> Self {
        Self {
            plan,
            module,
            used: RefCell::default(),
            deprecated: Cell::new(false),
        }
    }

    /// What was named until now.
    pub(super) fn into_used(self) -> Used {
        self.used.into_inner()
    }

    /// The plan of a type.
    pub(super) fn plan_of(&self, type_ref: TypeRef) -> Option<&'p TypePlan> {
        let module = self.plan.modules.get(type_ref.module as usize)?;
        module.types.get(type_ref.index as usize)
    }

    /// Runs `build` and says whether it named something deprecated.
    pub(super) fn deprecation<T>(&self, build: impl FnOnce() -> T) -> (T, bool) {
        let before = self.deprecated.replace(false);
        let built = build();
        let named = self.deprecated.replace(before);
        self.deprecated.set(before || named);
        (built, named)
    }

    /// Remembers that something deprecated is named.
    pub(super) fn note_deprecated(&self, deprecated: bool) {
        self.deprecated.set(self.deprecated.get() || deprecated);
    }

    /// The name of a planned type.
    pub(super) fn named(&self, type_ref: TypeRef) -> TokenStream {
        let Some(plan) = self.plan_of(type_ref) else {
            return quote!(rt::Value);
        };
        self.note_deprecated(plan.deprecated.is_some());
        self.used.borrow_mut().types.insert(type_ref);
        let name = ident(&plan.ident);
        quote!(#name)
    }

    /// A Rust type.
    pub(super) fn ty(&self, ty: &RustType) -> TokenStream {
        match ty {
            RustType::Value => quote!(rt::Value),
            RustType::Unit => quote!(()),
            RustType::Bool => quote!(bool),
            RustType::Int(width) => int(*width),
            RustType::F32 => quote!(f32),
            RustType::F64 => quote!(f64),
            RustType::String => quote!(String),
            RustType::Format(format) => self::format(*format),
            RustType::Binary => quote!(rt::FilePart),
            RustType::Vec(item) => {
                let item = self.ty(item);
                quote!(Vec<#item>)
            }
            RustType::Map(value) => self.map(value),
            RustType::Tuple(items, rest) => {
                let items = items.iter().map(|item| self.ty(item));
                let positions = quote!((#(#items,)*));
                match rest {
                    Some(rest) => {
                        let rest = self.ty(rest);
                        quote!(rt::Tuple<#positions, #rest>)
                    }
                    None => positions,
                }
            }
            RustType::Option(inner) => {
                let inner = self.ty(inner);
                quote!(Option<#inner>)
            }
            RustType::Maybe(inner) => {
                let inner = self.ty(inner);
                quote!(rt::Maybe<#inner>)
            }
            RustType::Box(inner) => {
                let inner = self.ty(inner);
                quote!(Box<#inner>)
            }
            RustType::Named(type_ref) => self.named(*type_ref),
            RustType::Apply(type_ref, parameter) => {
                let generic = self.named(*type_ref);
                let parameter = self.ty(parameter);
                quote!(#generic<#parameter>)
            }
            RustType::Param => quote!(T),
        }
    }

    /// The type of a map with values of type `value`.
    pub(super) fn map(&self, value: &RustType) -> TokenStream {
        self.used.borrow_mut().map = true;
        let value = self.ty(value);
        quote!(BTreeMap<String, #value>)
    }
}

/// The primitive type of a width.
pub(super) fn int(width: IntWidth) -> TokenStream {
    let name = ident(width.name());
    quote!(#name)
}

/// The runtime's type of a format.
fn format(format: Format) -> TokenStream {
    match format {
        Format::DateTime => quote!(rt::DateTime),
        Format::Date => quote!(rt::Date),
        Format::Time => quote!(rt::Time),
        Format::Duration => quote!(rt::Duration),
        Format::Uuid => quote!(rt::Uuid),
        Format::Uri => quote!(String),
        Format::Ipv4 => quote!(std::net::Ipv4Addr),
        Format::Ipv6 => quote!(std::net::Ipv6Addr),
        Format::Byte => quote!(rt::Base64),
        Format::Decimal => quote!(rt::Decimal),
        Format::ExactNumber => quote!(rt::ExactNumber),
    }
}
