# Who coordinates all dialogues, and who steps in: the register, what everybody reads, and the alarms.
coordination-coordinator = Samordnare
coordination-deputy = Ersättare
coordination-public-title = Samordnare för dialogerna
coordination-public-lead = Samordnaren ser till att kommunens dialoger fungerar och att vi håller det vi lovar. Fråga här om du undrar något om en dialog.
coordination-public-heading = Frågor om dialogerna
coordination-public-vacant = Ingen är samordnare just nu
coordination-public-deputy = Ersättaren svarar så länge.
coordination-public-nobody = Kommunen har ingen samordnare eller ersättare i dag. Vi säger det så att du inte väntar på svar.
coordination-public-about = Så når du kommunen i stället
coordination-public-more = Se också
