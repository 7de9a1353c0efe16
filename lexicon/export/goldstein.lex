# Of CAMEO's codes that lexicon/what/cameo.lex gives: Goldstein's score, -10 to 10, and the quarter (1 verbal
# cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict). A code without a row of its
# own has that of the longest code it begins with, at last that of its root (1161: 116, 110).
# The row "key" names the columns.
# origin: the published scores of Goldstein (1992) for the codes of CAMEO (Schrodt 2012), as PETRARCH has them;
# bare facts. licence: as the program
# example: 193, a fight with small arms: -10, material conflict
# columns: key, scale, quad
# cell scale: -10.0..10.0
# cell quad: 1..4
key	scale	quad
010	0.0	1
020	3.0	1
021	3.4	1
024	-0.3	1
025	-0.3	1
026	4.0	1
030	4.0	1
040	1.0	1
041	1.0	1
042	1.9	1
044	2.5	1
046	7.0	1
050	3.5	1
060	6.0	2
070	7.0	2
080	5.0	2
0831	5.0	2
0841	7.0	2
086	9.0	2
0871	9.0	2
0873	9.0	2
0874	10.0	2
090	-2.0	3
100	-5.0	3
104	-5.0	3
106	-5.0	3
110	-2.0	3
111	-2.0	3
112	-2.0	3
120	-4.0	3
121	-4.0	3
123	-4.0	3
124	-5.0	3
125	-5.0	3
130	-4.4	3
1312	-5.8	3
1313	-5.8	3
132	-5.8	3
136	-7.0	3
138	-7.0	3
1382	-7.0	3
140	-6.5	4
141	-6.5	4
142	-6.5	4
143	-6.5	4
144	-7.5	4
145	-7.5	4
150	-7.2	4
152	-7.2	4
153	-7.2	4
154	-7.2	4
160	-4.0	4
163	-6.5	4
164	-7.0	4
166	-8.0	4
170	-7.0	4
171	-9.2	4
172	-5.0	4
1721	-5.0	4
1723	-5.0	4
1724	-5.0	4
173	-5.0	4
174	-5.0	4
175	-9.0	4
180	-9.0	4
181	-9.0	4
182	-9.5	4
1821	-9.0	4
1822	-9.0	4
183	-10.0	4
1831	-10.0	4
186	-10.0	4
190	-10.0	4
193	-10.0	4
194	-10.0	4
195	-10.0	4
200	-10.0	4
204	-10.0	4
