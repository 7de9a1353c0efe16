# Styles that make text invisible, without blanks; clipped text is there for screen readers only.
# origin: own
# license: same as the program
# columns: style
display:none
visibility:hidden
clip:rect(0
clip:rect(1px
clip-path:inset(50%
clip-path:inset(100%
