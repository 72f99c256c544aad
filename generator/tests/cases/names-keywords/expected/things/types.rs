//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `abstract`
    pub r#abstract: Option<i64>,
    /// `as`
    pub r#as: Option<i64>,
    /// `async`
    pub r#async: Option<i64>,
    /// `await`
    pub r#await: Option<i64>,
    /// `become`
    pub r#become: Option<i64>,
    /// `box`
    pub r#box: Option<i64>,
    /// `break`
    pub r#break: Option<i64>,
    /// `const`
    pub r#const: Option<i64>,
    /// `continue`
    pub r#continue: Option<i64>,
    /// `crate`
    pub crate_: Option<i64>,
    /// `do`
    pub r#do: Option<i64>,
    /// `dyn`
    pub r#dyn: Option<i64>,
    /// `else`
    pub r#else: Option<i64>,
    /// `enum`
    pub r#enum: Option<i64>,
    /// `extern`
    pub r#extern: Option<i64>,
    /// `false`
    pub r#false: Option<i64>,
    /// `final`
    pub r#final: Option<i64>,
    /// `fn`
    pub r#fn: Option<i64>,
    /// `for`
    pub r#for: Option<i64>,
    /// `gen`
    pub r#gen: Option<i64>,
    /// `if`
    pub r#if: Option<i64>,
    /// `impl`
    pub r#impl: Option<i64>,
    /// `in`
    pub r#in: Option<i64>,
    /// `let`
    pub r#let: Option<i64>,
    /// `loop`
    pub r#loop: Option<i64>,
    /// `macro`
    pub r#macro: Option<i64>,
    /// `match`
    pub r#match: i64,
    /// `mod`
    pub r#mod: Option<i64>,
    /// `move`
    pub r#move: Option<i64>,
    /// `mut`
    pub r#mut: Option<i64>,
    /// `override`
    pub r#override: Option<i64>,
    /// `priv`
    pub r#priv: Option<i64>,
    /// `pub`
    pub r#pub: Option<i64>,
    /// `ref`
    pub r#ref: Option<i64>,
    /// `return`
    pub r#return: Option<i64>,
    /// `self`
    pub self_: i64,
    /// `Self`
    pub self_2: Option<i64>,
    /// `static`
    pub r#static: Option<i64>,
    /// `struct`
    pub r#struct: Option<i64>,
    /// `super`
    pub super_: Option<i64>,
    /// `trait`
    pub r#trait: Option<i64>,
    /// `true`
    pub r#true: Option<i64>,
    /// `try`
    pub r#try: Option<i64>,
    /// `type`
    pub r#type: i64,
    /// `typeof`
    pub r#typeof: Option<i64>,
    /// `unsafe`
    pub r#unsafe: Option<i64>,
    /// `unsized`
    pub r#unsized: Option<i64>,
    /// `use`
    pub r#use: Option<i64>,
    /// `virtual`
    pub r#virtual: Option<i64>,
    /// `where`
    pub r#where: Option<i64>,
    /// `while`
    pub r#while: Option<i64>,
    /// `yield`
    pub r#yield: Option<i64>,
    /// `union`
    pub union: Option<i64>,
    /// `auto`
    pub auto: Option<i64>,
    /// `default`
    pub default: Option<i64>,
    /// `raw`
    pub raw: Option<i64>,
    /// `safe`
    pub safe: Option<i64>,
    /// `macro_rules`
    pub macro_rules: Option<i64>,
    /// `_`
    pub underscore: Option<i64>,
    /// `__`
    pub underscore_underscore: Option<i64>,
    /// `_private`
    pub private: Option<i64>,
}
/// What a [`Thing`] cannot be without.
pub struct ThingRequired {
    /// `match`
    pub r#match: i64,
    /// `self`
    pub self_: i64,
    /// `type`
    pub r#type: i64,
}
impl Thing {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: ThingRequired) -> Self;
    /// `abstract`
    #[inline]
    pub fn r#abstract(mut self, r#abstract: i64) -> Self;
    /// `as`
    #[inline]
    pub fn r#as(mut self, r#as: i64) -> Self;
    /// `async`
    #[inline]
    pub fn r#async(mut self, r#async: i64) -> Self;
    /// `await`
    #[inline]
    pub fn r#await(mut self, r#await: i64) -> Self;
    /// `become`
    #[inline]
    pub fn r#become(mut self, r#become: i64) -> Self;
    /// `box`
    #[inline]
    pub fn r#box(mut self, r#box: i64) -> Self;
    /// `break`
    #[inline]
    pub fn r#break(mut self, r#break: i64) -> Self;
    /// `const`
    #[inline]
    pub fn r#const(mut self, r#const: i64) -> Self;
    /// `continue`
    #[inline]
    pub fn r#continue(mut self, r#continue: i64) -> Self;
    /// `crate`
    #[inline]
    pub fn crate_(mut self, crate_: i64) -> Self;
    /// `do`
    #[inline]
    pub fn r#do(mut self, r#do: i64) -> Self;
    /// `dyn`
    #[inline]
    pub fn r#dyn(mut self, r#dyn: i64) -> Self;
    /// `else`
    #[inline]
    pub fn r#else(mut self, r#else: i64) -> Self;
    /// `enum`
    #[inline]
    pub fn r#enum(mut self, r#enum: i64) -> Self;
    /// `extern`
    #[inline]
    pub fn r#extern(mut self, r#extern: i64) -> Self;
    /// `false`
    #[inline]
    pub fn r#false(mut self, r#false: i64) -> Self;
    /// `final`
    #[inline]
    pub fn r#final(mut self, r#final: i64) -> Self;
    /// `fn`
    #[inline]
    pub fn r#fn(mut self, r#fn: i64) -> Self;
    /// `for`
    #[inline]
    pub fn r#for(mut self, r#for: i64) -> Self;
    /// `gen`
    #[inline]
    pub fn r#gen(mut self, r#gen: i64) -> Self;
    /// `if`
    #[inline]
    pub fn r#if(mut self, r#if: i64) -> Self;
    /// `impl`
    #[inline]
    pub fn r#impl(mut self, r#impl: i64) -> Self;
    /// `in`
    #[inline]
    pub fn r#in(mut self, r#in: i64) -> Self;
    /// `let`
    #[inline]
    pub fn r#let(mut self, r#let: i64) -> Self;
    /// `loop`
    #[inline]
    pub fn r#loop(mut self, r#loop: i64) -> Self;
    /// `macro`
    #[inline]
    pub fn r#macro(mut self, r#macro: i64) -> Self;
    /// `mod`
    #[inline]
    pub fn r#mod(mut self, r#mod: i64) -> Self;
    /// `move`
    #[inline]
    pub fn r#move(mut self, r#move: i64) -> Self;
    /// `mut`
    #[inline]
    pub fn r#mut(mut self, r#mut: i64) -> Self;
    /// `override`
    #[inline]
    pub fn r#override(mut self, r#override: i64) -> Self;
    /// `priv`
    #[inline]
    pub fn r#priv(mut self, r#priv: i64) -> Self;
    /// `pub`
    #[inline]
    pub fn r#pub(mut self, r#pub: i64) -> Self;
    /// `ref`
    #[inline]
    pub fn r#ref(mut self, r#ref: i64) -> Self;
    /// `return`
    #[inline]
    pub fn r#return(mut self, r#return: i64) -> Self;
    /// `Self`
    #[inline]
    pub fn self_2(mut self, self_2: i64) -> Self;
    /// `static`
    #[inline]
    pub fn r#static(mut self, r#static: i64) -> Self;
    /// `struct`
    #[inline]
    pub fn r#struct(mut self, r#struct: i64) -> Self;
    /// `super`
    #[inline]
    pub fn super_(mut self, super_: i64) -> Self;
    /// `trait`
    #[inline]
    pub fn r#trait(mut self, r#trait: i64) -> Self;
    /// `true`
    #[inline]
    pub fn r#true(mut self, r#true: i64) -> Self;
    /// `try`
    #[inline]
    pub fn r#try(mut self, r#try: i64) -> Self;
    /// `typeof`
    #[inline]
    pub fn r#typeof(mut self, r#typeof: i64) -> Self;
    /// `unsafe`
    #[inline]
    pub fn r#unsafe(mut self, r#unsafe: i64) -> Self;
    /// `unsized`
    #[inline]
    pub fn r#unsized(mut self, r#unsized: i64) -> Self;
    /// `use`
    #[inline]
    pub fn r#use(mut self, r#use: i64) -> Self;
    /// `virtual`
    #[inline]
    pub fn r#virtual(mut self, r#virtual: i64) -> Self;
    /// `where`
    #[inline]
    pub fn r#where(mut self, r#where: i64) -> Self;
    /// `while`
    #[inline]
    pub fn r#while(mut self, r#while: i64) -> Self;
    /// `yield`
    #[inline]
    pub fn r#yield(mut self, r#yield: i64) -> Self;
    /// `union`
    #[inline]
    pub fn union(mut self, union: i64) -> Self;
    /// `auto`
    #[inline]
    pub fn auto(mut self, auto: i64) -> Self;
    /// `default`
    #[inline]
    pub fn with_default(mut self, default: i64) -> Self;
    /// `raw`
    #[inline]
    pub fn raw(mut self, raw: i64) -> Self;
    /// `safe`
    #[inline]
    pub fn safe(mut self, safe: i64) -> Self;
    /// `macro_rules`
    #[inline]
    pub fn macro_rules(mut self, macro_rules: i64) -> Self;
    /// `_`
    #[inline]
    pub fn underscore(mut self, underscore: i64) -> Self;
    /// `__`
    #[inline]
    pub fn underscore_underscore(mut self, underscore_underscore: i64) -> Self;
    /// `_private`
    #[inline]
    pub fn private(mut self, private: i64) -> Self;
}
