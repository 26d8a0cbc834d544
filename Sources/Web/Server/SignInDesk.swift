import Casework
import Crypto
import Foundation
public import Vocabulary

/// Hands out one-time sign-in links and keeps who is signed in.
///
/// Links and sessions are 256 random bits, kept only as hashes and only in memory: a restart
/// signs everybody out.
public actor SignInDesk {
  private let now: @Sendable () -> Instant
  private var links: [String: Practitioner] = [:]
  private var spent: Set<String> = []
  private var sessions: [String: Session] = [:]
  /// Sessions that ran out, by the same hash, for a day from their beginning: what was typed in one
  /// may still be kept, and nothing else.
  private var ended: [String: Session] = [:]

  /// Minutes without a request after which a session ends, and hours after which any does.
  static let idleMinutes: Int64 = 30
  static let longestHours: Int64 = 12
  /// Hours from its beginning in which what was typed in a session that ran out is still kept.
  static let keptHours: Int64 = 24

  public init(now: @escaping @Sendable () -> Instant) { self.now = now }

  /// A link that signs a practitioner in once.
  public func link(for practitioner: Practitioner, at address: String) -> String {
    let token = SignInDesk.token()
    links[SignInDesk.hash(token)] = practitioner
    return address + LocalPath("sign-in", token).text
  }

  enum Redeemed: Sendable {
    case signedIn(cookie: String)
    case spent
    case unknown
  }

  /// Signs in by a link's token, which is then spent.
  func redeem(_ token: String) -> Redeemed {
    let hash = SignInDesk.hash(token)
    guard let practitioner = links.removeValue(forKey: hash) else {
      return spent.contains(hash) ? .spent : .unknown
    }
    spent.insert(hash)
    let cookie = SignInDesk.token()
    let time = now()
    sessions[SignInDesk.hash(cookie)] = Session(
      practitioner: practitioner, formToken: SignInDesk.token(), began: time, lastSeen: time)
    return .signedIn(cookie: cookie)
  }

  /// The session of a cookie, if it has not ended; being asked for keeps it from idling out.
  func session(_ cookie: String?) -> Session? {
    guard let cookie, var session = sessions[SignInDesk.hash(cookie)] else { return nil }
    let time = now()
    guard time < session.lastSeen.adding(seconds: SignInDesk.idleMinutes * 60),
      time < session.began.adding(seconds: SignInDesk.longestHours * 3600)
    else {
      sessions[SignInDesk.hash(cookie)] = nil
      ended = ended.filter { mayStillKeep($0.value) }
      ended[SignInDesk.hash(cookie)] = session
      return nil
    }
    session.lastSeen = time
    sessions[SignInDesk.hash(cookie)] = session
    return session
  }

  /// A session that ran out while a form of it was filled in; nil unless the form is of it.
  func ranOut(_ cookie: String?, token: String?) -> Session? {
    guard let cookie, let token, let session = ended[SignInDesk.hash(cookie)],
      session.formToken == token, mayStillKeep(session)
    else { return nil }
    return session
  }

  private func mayStillKeep(_ session: Session) -> Bool {
    now() < session.began.adding(seconds: SignInDesk.keptHours * 3600)
  }

  /// Remembers why a file was opened, until the session ends.
  func state(_ purpose: Purpose, for person: PersonID, cookie: String) {
    sessions[SignInDesk.hash(cookie)]?.purposes[person] = purpose
  }

  func signOut(_ cookie: String) { sessions[SignInDesk.hash(cookie)] = nil }

  private static func token() -> String {
    SymmetricKey(size: .bits256).withUnsafeBytes { bytes in
      Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
        .replacing("=", with: "")
    }
  }

  private static func hash(_ token: String) -> String {
    SHA256.hash(data: Data(token.utf8)).map { String(format: "%02x", $0) }.joined()
  }
}

/// Somebody signed in.
struct Session: Sendable {
  let practitioner: Practitioner
  /// Goes back with every form.
  let formToken: String
  let began: Instant
  var lastSeen: Instant
  /// Why each opened file was opened.
  var purposes: [PersonID: Purpose] = [:]

  /// The purpose of looking at one's own list or searching, before any file is opened.
  var standingPurpose: Purpose {
    switch practitioner.role {
    case .socialWorker, .teamManager: .childInNeed
    case .generalPractitioner, .receptionist, .nurse: .directCare
    case .policeDesk: .policeProtection
    case .maracCoordinator, .domesticAbuseAdviser: .maracPreparation
    case .schoolSafeguardingLead: .childInNeed
    case .caldicottGuardian: .caldicottReview
    case .reviewChair: .learningReview
    case .hubAdministrator: .hubSupport
    }
  }
}
