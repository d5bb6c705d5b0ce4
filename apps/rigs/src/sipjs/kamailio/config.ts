import { statuses, type Status } from './statuses.ts';

const modules = [
  'kex',
  'tm',
  'sl',
  'rr',
  'pv',
  'maxfwd',
  'usrloc',
  'registrar',
  'textops',
  'siputils',
  'auth',
  'nathelper',
  'xhttp',
  'websocket',
];

/** What the modules are told; `received_avp` must be the same for both of its modules. */
const settings: readonly (readonly [module: string, name: string, value: string | number])[] = [
  ['tm', 'fr_timer', 3_000],
  ['tm', 'fr_inv_timer', 15_000],
  ['registrar|nathelper', 'received_avp', '$avp(RECEIVED)'],
  // A page that was opened anew registers beside its former self.
  ['registrar', 'max_contacts', 20],
  ['registrar', 'append_branches', 0],
  ['usrloc', 'desc_time_order', 1],
  ['usrloc', 'db_mode', 0],
  ['rr', 'enable_full_lr', 1],
];

const setting = ([module, name, value]: (typeof settings)[number]) =>
  `modparam("${module}", "${name}", ${typeof value === 'number' ? value : `"${value}"`})`;

/** What is answered to an INVITE for a number that is a status. */
function answer([code, { phrase, cause }]: readonly [string, Status]): string {
  const reason = cause
    ? `append_to_reply("Reason: Q.850;cause=${cause[0]};text=\\"${cause[1]}\\"\\r\\n"); `
    : '';
  const reply: Readonly<Record<string, string>> = {
    302: 'append_to_reply("Contact: <sip:other@localhost>\\r\\n"); t_reply("302", "Moved Temporarily");',
    401: 'www_challenge("localhost", "0");',
    407: 'proxy_challenge("localhost", "0");',
    503: `append_to_reply("Retry-After: 30\\r\\n"); t_reply("503", "${phrase}");`,
  };
  return `    case "${code}": ${reason}${reply[code] ?? `t_reply("${code}", "${phrase}");`} break;`;
}

/**
 * A Kamailio for tests: SIP over WebSocket on one loopback port. Users register with the password `secret`, except
 * `reg-403` and `reg-503`, who are refused; calls between them are routed. A number that is a SIP status rings and is answered with
 * that status and its Q.850 cause; `silence` is never answered, `blackhole` is asked for where nobody listens (a real 408 after
 * 3 s), and anybody else is absent (480 with cause 20).
 *
 * Some have phones with a fault, which the server plays: `reg-once` may register once, and is refused with 403 from then on;
 * `deaf` never acknowledges an answer; `stubborn`, `forgetful` and `walled` are bob, who refuses every change of a talk (488),
 * knows nothing of it any more (481), or is where no media gets through. `far-…` is whoever listens on `farPort` over UDP.
 *
 * With a media relay that takes commands on `relayPort`, `relayed-…` is that user with the media sent through it; when
 * the relay reports that the media stopped, both sides are told that the call is over, and why.
 */
export const kamailioConfig = (port: number, farPort: number, relayPort: number | null): string => `#!KAMAILIO
${relayPort === null ? '' : '#!define WITH_RELAY'}
debug=0
log_stderror=yes
fork=yes
children=1
tcp_children=2
auto_aliases=no
alias="localhost:${port}"
listen=tcp:127.0.0.1:${port}
listen=udp:127.0.0.1:${port}
tcp_accept_no_cl=yes
tcp_rd_buf_size=65536
tcp_connection_lifetime=3600
dns=no
rev_dns=no

${modules.map((name) => `loadmodule "${name}.so"`).join('\n')}

${settings.map(setting).join('\n')}

#!ifdef WITH_RELAY
loadmodule "dialog.so"
loadmodule "rtpengine.so"
loadmodule "textopsx.so"
loadmodule "xmlrpc.so"
modparam("rtpengine", "rtpengine_sock", "udp:127.0.0.1:${relayPort}")
modparam("xmlrpc", "mode", 1)
#!endif

event_route[xhttp:request] {
#!ifdef WITH_RELAY
  # The relay asks for the end of a call.
  if ($rm == "POST") { dispatch_rpc(); exit; }
#!endif
  if ($rm == "GET" && $hdr(Upgrade) =~ "websocket") { ws_handle_handshake(); exit; }
  xhttp_reply("200", "OK", "text/plain", "ready\\n");
}

request_route {
  if (!mf_process_maxfwd_header("10")) { sl_send_reply("483", "Too Many Hops"); exit; }
  force_rport();

  if ($rm == "REGISTER") {
    fix_nated_register();
    if ($tU == "reg-403") { sl_send_reply("403", "Forbidden"); exit; }
    if ($tU == "reg-503") { sl_send_reply("503", "Service Unavailable"); exit; }
    if ($tU == "reg-once" && registered("location", "$tu")) { sl_send_reply("403", "Forbidden"); exit; }
    if (!pv_www_authenticate("localhost", "secret", "0")) { www_challenge("localhost", "0"); exit; }
    consume_credentials();
    save("location");
    exit;
  }
  # An error here would close the caller's socket: only with a Contact to add the address to.
#!ifdef WITH_RELAY
  # Where the server's own goodbye goes: the names that browsers give themselves lead nowhere.
  if ($rm == "INVITE" && $rU =~ "^relayed-" && nat_uac_test("64")) {
    remove_hf("Contact");
    append_hf("Contact: <sip:$fU@$si:$sp;transport=ws>\\r\\n");
    msg_apply_changes();
  }
#!endif
  if ($hdr(Contact) != $null && nat_uac_test("64")) { add_contact_alias(); }

  if ($rm == "CANCEL") { if (t_check_trans()) { t_relay(); } exit; }
  if (has_totag()) {
    if ($rm == "ACK" && $fU == "deaf") { exit; }
    if ($rm =~ "^(INVITE|UPDATE)$" && $tU == "stubborn") { sl_send_reply("488", "Not Acceptable Here"); exit; }
    if ($rm =~ "^(INVITE|UPDATE)$" && $tU == "forgetful") { sl_send_reply("481", "Call Does Not Exist"); exit; }
    if ($rm == "ACK" && t_check_trans()) { t_relay(); exit; }
    loose_route();
#!ifdef WITH_RELAY
    if (is_known_dlg()) { route(RELAY); }
#!endif
    if ($du == $null) { handle_ruri_alias(); }
    t_relay();
    exit;
  }
  if ($rm == "ACK") { if (t_check_trans()) { t_relay(); } exit; }
  if ($rm == "OPTIONS") { sl_send_reply("200", "OK"); exit; }
  if ($rm != "INVITE") { sl_send_reply("405", "Method Not Allowed"); exit; }

  record_route();
  if ($rU == "silence") { t_newtran(); exit; }
  if ($rU == "blackhole") { $du = "sip:127.0.0.1:9;transport=udp"; t_relay(); exit; }
  if ($rU =~ "^[3-6][0-9][0-9]$") {
    t_newtran();
    # sip.js hears no ringing without a contact.
    append_to_reply("Contact: <sip:$rU@localhost>\\r\\n");
    send_reply("180", "Ringing");
    switch ($rU) {
${Object.entries<Status>(statuses).map(answer).join('\n')}
    default: t_reply("$rU", "Unknown");
    }
    exit;
  }
  if ($rU =~ "^far-") { $du = "sip:127.0.0.1:${farPort};transport=udp"; t_relay(); exit; }
#!ifdef WITH_RELAY
  if ($rU =~ "^relayed-") {
    $rU = $(rU{s.substr,8,0});
    dlg_manage();
    route(RELAY);
  }
#!endif
  if ($rU == "walled") { route(WALL); }
  if ($rU =~ "^(stubborn|forgetful|walled)$") { $rU = "bob"; }
  if (!lookup("location")) {
    append_to_reply("Reason: Q.850;cause=20;text=\\"Subscriber absent\\"\\r\\n");
    sl_send_reply("480", "Temporarily Unavailable");
    exit;
  }
  handle_ruri_alias();
  t_relay();
}

# Ports that lead nowhere.
route[WALL] {
  if (has_body("application/sdp"))
    subst_body('/a=candidate:([^ ]+ [0-9]+ udp [0-9]+ [^ ]+) [0-9]+/a=candidate:\\1 61999/g');
}

onreply_route {
  if ($tU == "walled") { route(WALL); }
  if ($hdr(Contact) != $null && nat_uac_test("64")) { add_contact_alias(); }
}

#!ifdef WITH_RELAY
route[RELAY] {
  rtpengine_manage("replace-origin ICE=force");
  t_on_reply("RELAY");
}

onreply_route[RELAY] {
  rtpengine_manage("replace-origin ICE=force");
}

# The server's own requests: the end of a call whose media stopped.
event_route[tm:local-request] {
  if ($rm == "BYE") { append_hf("Reason: Q.850;cause=102;text=\\"RTP timeout\\"\\r\\n"); }
}
#!endif
`;
