public import Intake

/// How a table of an agency's own layout is read, as the command line hands it in.
public typealias TableMapping = Intake.TableMapping

/// Cuts HL7 messages out of a stream, as the listener for them uses it.
public typealias MessageFrames = MLLPFrames
