// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/urldialogue.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "core/auth/browser.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

UrlDialogue::UrlDialogue(ElicitationRequest request, QString server, Opener open)
    : m_request(std::move(request))
    , m_server(std::move(server))
    , m_open(std::move(open))
    , m_url(m_request.url, QUrl::StrictMode)
{
}

void UrlDialogue::begin()
{
    const AddressView address = viewOf(m_url);
    QString text = tr("The server “%1” asks you to visit an address:").arg(m_server) + u'\n' + barred(m_request.message)
                   + tr("Host: %1").arg(address.host);
    if (!address.unicodeHost.isEmpty()) {
        text += u' ' + tr("(reads as %1)").arg(address.unicodeHost);
    }
    tellPerson(text + u'\n' + tr("Address: %1").arg(address.full) + u'\n');
}

QString UrlDialogue::prompt() const
{
    return tr("Open it in the browser? y: yes, n: decline, Enter: put it aside: ");
}

std::optional<Result<QByteArray>> UrlDialogue::take(const QString &line)
{
    const std::optional<Consent> said = consentFrom(line);
    if (!said) {
        return {};
    }
    if (*said != Consent::Yes) {
        return *said == Consent::No ? encodeDecline() : encodeCancel();
    }
    if (const Result<> opened = m_open(m_url); !opened) {
        tellPerson(opened.error().message + u'\n');
        if (opened.error().kind == Error::Kind::Policy) {
            return encodeDecline();
        }
        tellPerson(tr("Open the address yourself.") + u'\n');
    }
    return encodeUrlAccept();
}

} // namespace Signalbox
