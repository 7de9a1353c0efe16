# Light verbs: the noun is the event, the verb lends it subject, time, place and tense.
# event: where the noun stands (subj, obj or a preposition). subject, object: what those of the verb
# are to the event: agent, target, undergo (the noun's frame says), spared (the same, but nobody is
# hurt or killed: "escaped injury") or nothing.
# example: "The brigade staged a raid", "the convoy came under fire", "the blast rocked the port"
# origin: own; licence: as the project
# columns: lemma, with, event, subject, object
# cell with: any word | no text
# cell event: for | from | in | obj | of | on | subj | to | under | with
# cell subject: agent | spared | undergo | no text
# cell object: target | undergo | no text
admit		for	undergo
airlift		with	undergo
arrive		for	agent
arrive		on	agent
attempt		obj	agent
attend		obj	agent
batter		subj		target
be		under	undergo
begin		obj	agent
begin		subj
bleed		from	undergo
break		obj	agent
break		subj
break	out	subj
bring		obj
bring		with	undergo
burn	through	subj		
bury		obj
carry	out	obj	agent
cause		obj
cause		subj
claim		subj
collect		obj
come		under	undergo
commit		obj	agent
complete		obj	agent
conclude		obj	agent
conduct		obj	agent
confirm		obj
continue		obj	agent
continue		subj
coordinate		obj	agent
count		obj
damage		subj		target
declare		obj	agent
deliver		obj	agent
destroy		subj		target
devastate		subj		target
direct		obj	agent
discover		obj
embark		on	agent
end		subj
endure		obj	undergo
enforce		obj	agent
engage		in	agent
engineer		obj	agent
engulf		subj		target
ensue		subj
erupt		subj
escalate		obj	agent
escalate		subj
escape		obj	spared
execute		obj	agent
experience		obj	undergo
extend		obj	agent
face		obj	undergo
fight		obj	agent
film		obj
finance		obj	agent
find		obj
find		with	undergo
fly		with	undergo
follow		subj
give		obj	agent
give		in	agent
go		on	agent
guilty		of	agent
gut		subj		target
happen		subj
hit		subj		target
hold		obj	agent
hospitalise		for	undergo
hospitalize		for	undergo
hurt		subj		target
identify		obj
impose		obj	agent
inflict		obj	agent
initiate		obj	agent
instigate		obj	agent
intensify		obj	agent
intensify		subj
investigate		obj
involve		in	agent
join		obj	agent
last		subj
launch		obj	agent
lead		obj	agent
leave		subj
leave		with		undergo
leave		for	agent
leave		on	agent
make		obj	agent
mark		subj
mastermind		obj	agent
mount		obj	agent
observe		obj	agent
occur		subj
offer		obj	agent
open		obj	agent
orchestrate		obj	agent
order		obj	agent
organise		obj	agent
organize		obj	agent
oversee		obj	agent
participate		in	agent
pay		obj	agent
perform		obj	agent
perpetrate		obj	agent
photograph		obj
provide		obj	agent
provide		in	agent
provoke		obj
pull		obj
pull	off	obj	agent
race	through	subj		
rage		subj
rage	through	subj		
ravage		subj		target
reach		obj	agent
receive		obj	undergo
record		obj
recover		from	undergo
recover		obj
register		obj
report		obj
resort		to	agent
responsible		for	agent
resume		obj	agent
resume		subj
retrieve		obj
rip		subj		target
rip	through	subj
roar	through	subj		
rock		subj		target
run		obj	agent
rush		with	undergo
see		obj
send		obj	agent
send		in	agent
set	off	obj	agent
set	off	on	agent
set	out	on	agent
shake		subj		target
spark		obj
spark		subj
sponsor		obj	agent
spread	through	subj		
stage		obj	agent
start		obj	agent
start		subj
stir	up	obj	agent
strike		subj		target
suffer		from	undergo
suffer		obj	undergo
survive		obj	undergo
suspend		obj	agent
sustain		obj	undergo
sweep		subj		target
sweep	through	subj		
take		subj
take		with	undergo
take	part	in	agent
take	place	subj
target		subj		target
tear	through	subj
transport		with	undergo
travel		for	agent
treat		for	undergo
trigger		obj
trigger		subj
undertake		obj	agent
unfold		subj
unleash		obj	agent
view		obj
wage		obj	agent
wash		obj
witness		obj
wrap	up	obj	agent
