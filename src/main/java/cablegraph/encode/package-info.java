/**
 * What the neural models share: how text is spelt for an encoder, and how a model that is packed with the program is run
 * with ONNX Runtime.
 */
package cablegraph.encode;
