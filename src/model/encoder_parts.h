// What an encoder is made of, for encoder_open.c, which reads it, and encoder.c, which runs it.
#ifndef MODEL_ENCODER_PARTS_H
#define MODEL_ENCODER_PARTS_H

#include "model/encoder.h"

typedef struct encoder_convolution {
    linear mix; // 3 width -> width, of a word and its neighbours
    linear_norm norm;
} encoder_convolution;

typedef struct encoder_layer {
    linear attend; // width -> 3 width: query, key, value
    linear join;   // width -> width
    linear widen;  // width -> inner
    linear narrow; // inner -> width
    linear_norm norm1;
    linear_norm norm2;
} encoder_layer;

struct encoder {
    encoder_shape shape;
    const kernels *kernels;
    linear_table pieces;    // [pieces][width]; of pieces
    const float *cases;     // [cases][width]; of pieces
    linear input;           // features -> width; of words
    const float *positions; // [positions][width]
    linear_norm input_norm;
    linear_table tables[ENCODER_MOST_TABLES];
    encoder_convolution *convolutions; // [convolutions], owned
    encoder_layer *layers;             // [layers], owned
};

#endif
