# Nouns whose bearers act for the group they are named with: "Front fighters" did it, so the Front did.
# origin: own · licence: as the program
# columns: lemma
activist
army
band
branch
cell
combatant
commando
extremist
faction
fighter
force
gang
group
guerrilla
gunman
insurgent
jihadist
member
militant
militiaman
militia
movement
operative
organisation
organization
rebel
separatist
soldier
supporter
terrorist
troop
unit
wing
