# UNTRANSLATED
# Who coordinates all dialogues, and who steps in: the register, what everybody reads, and the alarms.
coordination-coordinator = Samordnare
coordination-deputy = Ersättare
coordination-public-title = Samordnare för dialogerna
coordination-public-lead = Samordnaren ser till att kommunens dialoger hålls ihop och att löftena hålls. Vänd dig hit om du undrar över en dialog.
coordination-public-heading = Frågor om dialogerna
coordination-public-vacant = Ingen är samordnare just nu
coordination-public-deputy = Ersättaren svarar så länge.
coordination-public-nobody = Kommunen har inte utsett någon samordnare eller ersättare i dag. Vi säger det hellre än att låta dig vänta på svar.
coordination-public-about = Så når du kommunen i stället
coordination-public-more = Se också
