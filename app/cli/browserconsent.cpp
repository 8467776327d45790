// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/browserconsent.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "core/auth/browser.h"
#include "core/auth/browserprompt.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

void show(const AuthorizationQuestion &question)
{
    const AddressView address = viewOf(question.url);
    QString text = tr("Sign in to “%1” at %2:").arg(question.serverName, question.issuer) + u'\n';
    text += tr("Host: %1").arg(address.host);
    if (!address.unicodeHost.isEmpty()) {
        text += u' ' + tr("(reads as %1)").arg(address.unicodeHost);
    }
    text += u'\n' + tr("Address: %1").arg(address.full) + u'\n';
    if (!question.scopes.isEmpty()) {
        text += tr("It asks for: %1").arg(question.scopes.join(u' ')) + u'\n';
    }
    tellPerson(text + tr("Waiting for the browser …") + u'\n');
}

} // namespace

PromptMaker browserConsent()
{
    return [] {
        BrowserPrompt::Options options;
        options.show = [](const AuthorizationQuestion &question, const std::function<void(bool)> &go) {
            show(question);
            go(true);
        };
        options.open = [](const QUrl &url) {
            const Result<> opened = openInBrowser(url);
            if (!opened) {
                printNote(opened.error().message + u' ' + opened.error().advice);
            }
            return opened;
        };
        return std::make_unique<BrowserPrompt>(std::move(options));
    };
}

} // namespace Signalbox
