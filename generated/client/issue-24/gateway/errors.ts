// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import { RefusedCall, type CodeTable, type Refused } from './runtime/gateway-error.ts';
import type { components } from '../types.ts';

/** The error codes of this Issue. */
export type ErrorCode = components['schemas']['ErrorCode'];

/** What each error code means and, where that is known, what to do about it. */
export const errorCodes: CodeTable<ErrorCode> = {
  '10001': { meaning: 'Meaning not published.' },
  '000-000': { meaning: 'An unknown error has happened.', action: 'Look into the logs of the server.' },
  '000-001': {
    meaning: 'Events are being fetched in the wrong way, presumably by polling although the agent signed in to have them pushed.',
    action: 'Fetch events in the way that the sign-in chose.',
  },
  '000-002': {
    meaning: 'The address or a parameter of the request is wrong or invalid.',
    action: 'Check the request against the description of the interface and send it again.',
  },
  '000-003': {
    meaning: 'The caller may not call the interface; the session token may have expired or belong to another session.',
    action: 'Use the newest session token or sign in again; when polling, stop after a few attempts (a client takes 5).',
  },
  '000-004': {
    meaning: 'A disaster-recovery switchover of the agent is under way.',
    action: 'Wait for the end of the switchover and try again.',
  },
  '000-005': { meaning: 'The agent to inspect is the inspector.', action: 'Choose another agent.' },
  '000-006': {
    meaning: 'A parameter in the body of the request is wrong.',
    action: 'Check the request against the description of the interface and send it again.',
  },
  '000-007': { meaning: 'The interface was called again too soon.', action: 'Call the interface less often.' },
  '100-001': {
    meaning: 'A parameter of the sign-in is empty or invalid, or the header service_token has characters that are not allowed.',
    action: 'Check the request against the description of the interface and send it again.',
  },
  '100-002': { meaning: 'The agent is signed in already.', action: 'Send the same body to forced sign-in.' },
  '100-003': {
    meaning: 'The agent cannot sign in because a resource or a provider fails; only the message tells when licences or limits of the virtual call centre are used up.',
    action: 'Check the connection to the CTI platform and the agent limits of the virtual call centre (VDN).',
  },
  '100-004': {
    meaning: 'The agent ID or the password is wrong.',
    action: 'Correct the agent ID or the password; repeated failures lock the account (110-016).',
  },
  '100-005': {
    meaning: 'A parameter of the sign-out is empty or invalid.',
    action: 'Check the request against the description of the interface and send it again.',
  },
  '100-006': {
    meaning: 'The agent is not signed in, or the session token does not belong to the session.',
    action: 'Stop polling, forget the session token and sign in again.',
  },
  '100-007': {
    meaning: 'The operation failed because the CTI platform cannot be reached or an internal error happened.',
    action: 'Try again; check the gateway and its connection to the CTI platform.',
  },
  '100-008': { meaning: 'The agent has signed out already.', action: 'Nothing is left to do.' },
  '100-009': {
    meaning: 'The state of the agent cannot be set, because the agent may not or the present state does not allow it.',
  },
  '100-010': {
    meaning: 'The state of the agent does not allow signing out, for example during a call.',
    action: 'End the call first.',
  },
  '100-011': {
    meaning: 'A parameter of the sign-in is invalid.',
    action: 'Check the request against the description of the interface and send it again.',
  },
  '100-012': {
    meaning: 'The type that the agent signs in as does not fit the agent.',
    action: 'Check the agent type that is configured for the agent.',
  },
  '100-013': {
    meaning: 'The phone number that is bound to the agent is invalid.',
    action: 'Check the phone number.',
  },
  '100-014': {
    meaning: 'The phone number is outside the configured range.',
    action: 'Use a number in the range, or extend the range.',
  },
  '100-015': { meaning: 'The agent is signed in already and cannot be forced out.' },
  '100-016': { meaning: 'The IP address of the sign-in is invalid.', action: 'Correct the field ip.' },
  '100-017': { meaning: 'uPortal did not authenticate the agent.' },
  '100-018': {
    meaning: 'The inspector is signed in to another virtual call centre (VDN) than the one that the recording belongs to.',
    action: 'Play only recordings of the same virtual call centre (VDN).',
  },
  '100-019': {
    meaning: 'A parameter of a query of skill queues is invalid.',
    action: 'Check the request against the description of the interface and send it again.',
  },
  '100-020': {
    meaning: 'The password of the agent has expired.',
    action: 'Change the password, then sign in again.',
  },
  '100-021': {
    meaning: 'The agent is already being signed in; the request must not be sent again.',
    action: 'Wait for the answer to the first sign-in.',
  },
  '101-001': { meaning: 'The agent has no conference.' },
  '101-002': {
    meaning: 'The agent is not the chairperson of the conference.',
    action: 'Leave the operation to the chairperson.',
  },
  '101-003': { meaning: 'The agent is in a conference already.' },
  '101-004': {
    meaning: 'Only an inspector may query the conferences of the virtual call centre (VDN).',
    action: 'Sign in with the rights of an inspector.',
  },
  '101-005': {
    meaning: 'The chairperson cannot hand the chair to itself.',
    action: 'Choose another participant.',
  },
  '101-006': {
    meaning: 'The chairperson cannot remove itself.',
    action: 'Release the conference or hand over the chair.',
  },
  '101-007': {
    meaning: 'The chairperson cannot leave the conference.',
    action: 'Hand over the chair or release the conference.',
  },
  '104-001': {
    meaning: 'Downloading recordings is switched off.',
    action: 'Switch it on in the configuration of the gateway.',
  },
  '104-002': {
    meaning: 'The agent may not inspect or play recordings.',
    action: 'Sign in with the rights of an inspector.',
  },
  '104-003': {
    meaning: 'The file cannot be downloaded because its name is invalid.',
    action: 'Correct the name.',
  },
  '104-004': {
    meaning: 'No drive mapping is configured.',
    action: 'Configure the drive mapping on the gateway.',
  },
  '104-005': {
    meaning: 'The recording file does not exist.',
    action: 'Check the name of the file and how long files are kept.',
  },
  '104-006': { meaning: 'There is not enough storage space.', action: 'Free space on the gateway.' },
  '104-007': { meaning: 'The format of the file is not supported.' },
  '104-008': { meaning: 'The parameter for the format is not configured.', action: 'Configure the parameter.' },
  '104-009': { meaning: 'The recording could not be converted.' },
  '104-010': {
    meaning: 'The location ID is not configured although the POOL mode needs it.',
    action: 'Configure the location ID.',
  },
  '104-011': { meaning: 'The file could not be deleted.' },
  '104-012': { meaning: 'The file could not be downloaded from the object storage (OBS).' },
  '105-001': { meaning: 'The information on the agent is not in the Redis cache.' },
  '105-002': { meaning: 'Disaster recovery is taking over the agent.', action: 'Wait.' },
  '105-003': { meaning: 'Disaster recovery has taken over the agent.', action: 'Continue with the new node.' },
  '105-004': {
    meaning: 'The agent could not be put in the queue for disaster recovery.',
    action: 'Sign in again.',
  },
  '105-005': { meaning: 'Waiting for disaster recovery took too long.', action: 'Sign in again.' },
  '105-006': {
    meaning: 'The session token does not match during disaster recovery.',
    action: 'Sign in again.',
  },
  '105-007': { meaning: 'Disaster recovery is switched off.', action: 'Sign in again.' },
  '106-001': { meaning: 'The multimedia function is switched off.' },
  '106-002': {
    meaning: 'The message is empty.',
    action: 'Check the request against the description of the interface and send it again.',
  },
  '106-003': { meaning: 'The number of sessions exceeds the maximum of 60.' },
  '106-004': {
    meaning: 'The device type of the transfer is invalid.',
    action: 'Check the request against the description of the interface and send it again.',
  },
  '106-008': { meaning: 'Meaning not published.' },
  '106-011': { meaning: 'Meaning not published.' },
  '106-012': { meaning: 'Meaning not published.' },
  '106-015': { meaning: 'Meaning not published.' },
  '108-019': { meaning: 'Meaning not published.' },
  '110-002': { meaning: 'The password could not be changed.' },
  '110-003': { meaning: 'The old password is wrong.' },
  '110-004': { meaning: 'The query of a user failed.' },
  '110-005': { meaning: 'The password is empty.' },
  '110-006': { meaning: 'The authentication mode could not be queried.' },
  '110-007': { meaning: 'The authentication failed.' },
  '110-008': { meaning: 'A database operation failed.' },
  '110-009': { meaning: 'No record was found.' },
  '110-010': { meaning: 'The user name could not be queried.' },
  '110-011': { meaning: 'The authentication type could not be queried.' },
  '110-012': { meaning: 'An agent could not be queried by an attribute.' },
  '110-016': {
    meaning: 'The account is locked.',
    action: 'Wait until the lock ends, or have the account unlocked.',
  },
  '110-017': { meaning: 'The new password is the same as the old one.' },
  '110-018': { meaning: 'The password is the user name, forwards or backwards.' },
  '110-019': { meaning: 'The password is too regular, for example one character repeated.' },
  '110-020': { meaning: 'The password does not have 8 to 30 characters.' },
  '110-021': { meaning: 'The account is locked after too many wrong entries.' },
  '110-022': { meaning: 'The new password and its confirmation differ.' },
  '200-001': { meaning: 'The called number of an outbound call is wrong.', action: 'Correct the number.' },
  '200-002': {
    meaning: 'There is no call to answer.',
    action: 'Answer only after the event AgentEvent_Ringing.',
  },
  '200-003': { meaning: 'There is no call to mute.' },
  '200-004': { meaning: 'The state of the call does not allow muting it.' },
  '200-005': { meaning: 'There is no active call to connect with the held one.' },
  '200-006': { meaning: 'There is no held call to connect with the active one.' },
  '200-007': { meaning: 'There is no call to unmute.' },
  '200-008': { meaning: 'The state of the call does not allow unmuting it.' },
  '200-009': { meaning: 'There is no call in which the agent ID could be announced.' },
  '200-010': { meaning: 'There is no active call to turn into a three-party call.' },
  '200-011': {
    meaning: 'There is no held call to add to a three-party call.',
    action: 'Put the first call on hold before.',
  },
  '200-012': { meaning: 'There is no call to transfer.' },
  '200-013': { meaning: 'There is no call to put on hold.' },
  '200-014': { meaning: 'The state of the call does not allow putting it on hold.' },
  '200-015': { meaning: 'There is no held call to take back.' },
  '200-016': { meaning: 'The state of the call does not allow taking it back from hold.' },
  '200-017': { meaning: 'There is no call to release.' },
  '200-018': { meaning: 'There is no call to ask for internal help in.' },
  '200-019': { meaning: 'There is no call whose picture could be frozen.' },
  '200-020': { meaning: 'The state of the call does not allow freezing its picture.' },
  '200-021': { meaning: 'There is no call whose picture could be unfrozen.' },
  '200-022': { meaning: 'The state of the call does not allow unfreezing its picture.' },
  '200-023': { meaning: 'There is no call from which a party could be dropped by its number.' },
  '200-024': { meaning: 'There is no party with the number that was to be dropped.' },
  '200-025': { meaning: 'There is no call to drop.', action: 'Take it as a success, since the call is gone.' },
  '200-026': { meaning: 'There is no call.' },
  '200-027': { meaning: 'Meaning not published.' },
  '200-028': { meaning: 'Meaning not published.' },
  '200-029': { meaning: 'Meaning not published.' },
  '200-030': { meaning: 'Meaning not published.' },
  '200-031': { meaning: 'Meaning not published.' },
  '200-032': { meaning: 'Meaning not published.' },
  '200-033': { meaning: 'Meaning not published.' },
  '200-034': { meaning: 'Meaning not published.' },
  '200-035': { meaning: 'Meaning not published.' },
  '200-037': { meaning: 'Meaning not published.' },
  '200-038': { meaning: 'Meaning not published.' },
  '200-039': { meaning: 'Meaning not published.' },
  '200-040': {
    meaning: 'Meaning not published; the interface that switches on speech recognition returns it.',
  },
  '210-001': { meaning: 'No URL information was found.' },
  '300-001': {
    meaning: 'The caller may not query information on the agent.',
    action: 'Sign in with the rights of an inspector.',
  },
  '300-002': { meaning: 'There is no such information on the agent.' },
  '300-003': { meaning: 'A query by group found no such agent.' },
  '300-004': { meaning: 'There is no such group.' },
  '400-001': { meaning: 'There is no call to set data for.' },
  '400-002': { meaning: 'The call has no data.' },
  '400-003': { meaning: 'There is no held call to list.' },
  '500-001': {
    meaning: 'The present state does not allow rewinding.',
    action: 'Call the interface only in the matching state of the playback.',
  },
  '500-002': {
    meaning: 'The present state does not allow winding forward.',
    action: 'Call the interface only in the matching state of the playback.',
  },
  '500-003': {
    meaning: 'The present state does not allow pausing the playback.',
    action: 'Call the interface only in the matching state of the playback.',
  },
  '500-004': {
    meaning: 'The present state does not allow pausing the recording.',
    action: 'Call the interface only in the matching state of the recording.',
  },
  '500-005': {
    meaning: 'The present state does not allow resuming the playback.',
    action: 'Call the interface only in the matching state of the playback.',
  },
  '500-006': {
    meaning: 'The present state does not allow resuming the recording.',
    action: 'Call the interface only in the matching state of the recording.',
  },
  '500-007': {
    meaning: 'The present state does not allow starting a playback.',
    action: 'Call the interface only in the matching state of the playback.',
  },
  '500-008': {
    meaning: 'The present state does not allow starting a recording.',
    action: 'Call the interface only in the matching state of the recording.',
  },
  '500-009': {
    meaning: 'The present state does not allow stopping the playback.',
    action: 'Call the interface only in the matching state of the playback.',
  },
  '500-010': {
    meaning: 'The present state does not allow stopping the recording.',
    action: 'Call the interface only in the matching state of the recording.',
  },
  '500-012': { meaning: 'Meaning not published.' },
  '500-013': { meaning: 'Meaning not published.' },
  '600-001': { meaning: 'A query of the skill queues of an agent found no such agent or no skill.' },
  '600-002': { meaning: 'The virtual call centre (VDN) has no skill queue configured.' },
  '600-003': { meaning: 'The virtual call centre (VDN) has no access code configured.' },
  '600-004': { meaning: 'The virtual call centre (VDN) has no IVR configured.' },
  '600-005': { meaning: 'The virtual call centre (VDN) of the agent has no skill queue.' },
  '700-001': { meaning: 'The list of members of an old multimedia conference is empty.' },
  '700-002': { meaning: 'The query of the state of an old multimedia conference found nothing.' },
  '700-003': { meaning: 'The message could not be sent.' },
  '700-014': { meaning: 'A database query of the chat failed.' },
  '700-016': { meaning: 'The text holds a sensitive word.' },
  '700-017': { meaning: 'There is no screen-sharing session.' },
  '700-023': { meaning: 'The file suffix is not allowed.' },
  '700-024': { meaning: 'The file is not a picture.' },
  '700-100': { meaning: 'Another error of the chat has happened.' },
  '701-001': { meaning: 'The list of members of an old multimedia conference is empty, as with 700-001.' },
  '701-002': {
    meaning: 'The query of the state of an old multimedia conference found nothing, as with 700-002.',
  },
  '701-003': {
    meaning: 'The applicant or a participant of an old multimedia conference is in a conference already.',
  },
  '701-004': { meaning: 'The agent who invites is not in the old multimedia conference.' },
  '701-005': { meaning: 'There is no old multimedia conference to stop, or the agent may not stop it.' },
  '701-006': {
    meaning: 'The MS IP address that an old multimedia conference needs is not configured on the WAS.',
  },
  '800-001': { meaning: 'The playback of a video failed.' },
  '800-002': { meaning: 'The query of configuration information failed.' },
  '800-003': { meaning: 'There is no default media gateway.' },
  '900-001': {
    meaning: 'The CTI platform has no provider for the operation.',
    action: 'Check the connection to the CTI platform.',
  },
  '900-002': {
    meaning: 'The agent may not do quality inspection.',
    action: 'Sign in with the rights of an inspector.',
  },
  '900-003': { meaning: 'The resource is not available.' },
  '900-004': {
    meaning: 'There is no information on the inspected agent.',
    action: 'Check the agent ID, and that the agent is signed in in the same virtual call centre (VDN).',
  },
  '900-005': { meaning: 'The present state does not allow the operation.' },
  '900-006': { meaning: 'The time parameter of an inspection of video recordings is invalid.' },
  '900-007': { meaning: 'The licence for video recording that an inspection needs is not loaded.' },
  '900-008': { meaning: 'An unknown error of the video recording platform happened during an inspection.' },
  '900-009': { meaning: 'There is no such inspection task to delete.' },
  '999-001': {
    meaning: 'The server is configured wrongly; the address of the WAS is invalid.',
    action: 'Correct the configuration of the gateway.',
  },
};

/** The gateway refused a call: `retcode` says why. */
export class GatewayError extends RefusedCall<ErrorCode> {
  constructor(refused: Refused) {
    super(refused, errorCodes);
    this.name = 'GatewayError';
  }
}
