//! Names of a module's private statics: routes, parameters, paging.

use super::ident::unraw;
use super::scope::Scope;
use crate::plan::ParameterPlan;

/// The statics of one module.
#[derive(Debug, Default)]
pub(crate) struct Statics {
    scope: Scope,
    /// By name on the wire, so that a parameter is compared with few others.
    parameters: std::collections::HashMap<String, Vec<ParameterPlan>>,
}

impl Statics {
    /// The static of an operation's route.
    pub(crate) fn route(&mut self, function: &str) -> String {
        let plain = shouty(function);
        self.scope.give([plain.clone(), format!("{plain}_ROUTE")])
    }

    /// The static of an operation's paging.
    pub(crate) fn paging(&mut self, function: &str) -> String {
        self.scope.give([format!("{}_PAGING", shouty(function))])
    }

    /// The static of a parameter; equal ones of the module share it.
    pub(crate) fn parameter(&mut self, plan: &ParameterPlan, function: &str) -> String {
        let known = self.parameters.entry(plan.name.clone()).or_default();
        if let Some(same) = known.iter().find(|other| is_described_alike(plan, other)) {
            return same.static_ident.clone();
        }
        let plain = shouty(&plan.ident);
        let own = format!("{}_{plain}", shouty(function));
        let ident = self
            .scope
            .give([plain.clone(), format!("{plain}_PARAMETER"), own]);
        known.push(ParameterPlan {
            static_ident: ident.clone(),
            ..plan.clone()
        });
        ident
    }
}

fn is_described_alike(one: &ParameterPlan, other: &ParameterPlan) -> bool {
    one.location == other.location
        && one.style == other.style
        && one.explode == other.explode
        && one.allow_reserved == other.allow_reserved
        && one.content == other.content
        && one.checks == other.checks
}

fn shouty(ident: &str) -> String {
    unraw(ident).to_uppercase()
}
