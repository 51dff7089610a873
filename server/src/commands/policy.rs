//! `radslag policy`.

use std::process::ExitCode;

use clap::Args;
use radslag_app::policy::{Place, Rule, Status};

/// What to tell.
#[derive(Debug, Args)]
pub struct Options {
    /// Only this rule, such as P13.
    rule: Option<Rule>,
}

/// Runs the command.
pub fn run(options: &Options) -> ExitCode {
    for rule in Rule::ALL.iter().copied() {
        if options.rule.is_none_or(|only| only == rule) {
            tell(rule);
        }
    }
    ExitCode::SUCCESS
}

fn tell(rule: Rule) {
    println!("{rule}  {}", rule.asks());
    println!("    policy      \"{}\"", rule.words().join("\" … \""));
    let status = match rule.status() {
        Status::Kept => "kept",
        Status::CollectingOnly => "collecting only",
    };
    println!("    status      {status}");
    for place in rule.places() {
        match place {
            Place::Gate(gate) => println!("    gate        {gate}"),
            Place::Constraint(name) => println!("    constraint  {name}"),
            Place::Schema(what) => println!("    schema      {what}"),
            Place::Page(path) => println!("    page        {path}"),
            Place::Mail(kind) => println!("    mail        {kind}"),
            Place::Code(path) => println!("    code        {path}"),
        }
    }
    for test in rule.tests() {
        println!("    test        {test}");
    }
    println!();
}
