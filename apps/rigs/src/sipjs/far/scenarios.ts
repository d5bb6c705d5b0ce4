/** Everything of an answer that SIPp copies from the request. */
const copied = `[last_Via:]
[last_From:]
[last_To:];tag=[pid]SIPpTag[call_number]
[last_Call-ID:]
[last_CSeq:]
[last_Record-Route:]
Contact: <sip:far@[local_ip]:[local_port];transport=udp>`;

const scenario = (name: string, steps: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<scenario name="${name}">
${steps}
</scenario>
`;

const send = (message: string) => `  <send><![CDATA[\n${message}\nContent-Length: 0\n\n  ]]></send>`;

/** Rings, and refuses with a status, and that Q.850 cause in a Reason header. */
const refusing = (status: number, cause: number) =>
  scenario(
    'refuses',
    `  <recv request="INVITE"/>
${send(`SIP/2.0 180 Ringing\n${copied}`)}
${send(`SIP/2.0 ${status} Refused\n${copied}\nReason: Q.850;cause=${cause};text="Refused"`)}
  <recv request="ACK"/>`,
  );

/** Takes the call in and never says a word, not even that it tries. */
const silent = scenario('silent', '  <recv request="INVITE"/>\n  <pause milliseconds="8000"/>');

/** What a phone offers that encrypts and finds its way, at a port where nobody listens. */
const offer = `v=0
o=far 1 1 IN IP4 [local_ip]
s=-
c=IN IP4 [local_ip]
t=0 0
m=audio 61999 UDP/TLS/RTP/SAVPF 111
a=rtpmap:111 opus/48000/2
a=sendrecv
a=rtcp-mux
a=mid:0
a=ice-ufrag:fara
a=ice-pwd:farfarfarfarfarfarfarfar
a=setup:actpass
a=fingerprint:sha-256 ${Array.from({ length: 32 }, () => 'AB').join(':')}
a=candidate:1 1 udp 2122260223 [local_ip] 61999 typ host`;

/** Calls, is answered, and never acknowledges that. */
const neverAcknowledges = scenario(
  'never acknowledges',
  `  <send><![CDATA[
INVITE sip:[service]@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/UDP [local_ip]:[local_port];branch=[branch]
From: <sip:far@localhost>;tag=[pid]SIPpTag[call_number]
To: <sip:[service]@localhost>
Call-ID: [call_id]
CSeq: 1 INVITE
Contact: <sip:far@[local_ip]:[local_port];transport=udp>
Max-Forwards: 70
Content-Type: application/sdp
Content-Length: [len]

${offer}
  ]]></send>
  <recv response="100" optional="true"/>
  <recv response="180" optional="true"/>
  <recv response="200"/>
  <recv request="BYE" timeout="60000"/>
${send(`SIP/2.0 200 OK\n[last_Via:]\n[last_From:]\n[last_To:]\n[last_Call-ID:]\n[last_CSeq:]`)}`,
);

/** What SIPp can be. */
export const sippScenarios = { refusing, silent, neverAcknowledges } as const;
