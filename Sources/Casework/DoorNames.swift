public import Intake

/// How a table of an agency's own layout is read, as the command line hands it in.
public typealias TableMapping = Intake.TableMapping

/// What a column of an agency's own table can hold.
public typealias ColumnMeaning = Intake.ColumnMeaning

/// What a person said the columns of a table hold.
public typealias MappingChoice = Intake.MappingChoice

/// One column of a sample, and what it seems to hold.
public typealias ColumnProposal = Intake.MappingAssistant.Proposal

/// Cuts HL7 messages out of a stream, as the listener for them uses it.
public typealias MessageFrames = MLLPFrames
