// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credentialsforget.h"

#include "app/cli/clioutput.h"
#include "core/hub/secretfiller.h"
#include "core/hub/secretremoval.h"
#include "core/json/jsontext.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

void CredentialsForget::begin()
{
    tellIfTemporary();
    SecretVault(store(), entry().id).load(this, [this](const Result<SecretVault::Secrets> &kept) {
        if (kept) { // what cannot be read goes as well
            m_forgotten = kept->keys();
            std::ranges::sort(m_forgotten);
        }
        forget();
    });
}

void CredentialsForget::forget()
{
    removeSecretsOf(entry(), {}, store(), this, [this](const Result<> &removed) {
        if (removed) {
            print();
        } else {
            fail(removed.error());
        }
    });
}

void CredentialsForget::print()
{
    if (isEnding()) {
        return;
    }
    if (options().json) {
        Json forgotten(jsoncons::json_array_arg);
        for (const SecretVault::Slot slot : std::as_const(m_forgotten)) {
            forgotten.push_back(fromQString(slotText(slot)));
        }
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("server", fromQString(entry().name));
        json.insert_or_assign("forgotten", std::move(forgotten));
        return end(exitCodeOf(printResult(compactJson(json), true)));
    }
    QStringList words;
    for (const SecretVault::Slot slot : std::as_const(m_forgotten)) {
        words.append(slotWords(slot, entry()));
    }
    const QString text =
        words.isEmpty() ? tr("Nothing is kept for “%1” now.").arg(entry().name)
                        : tr("Nothing is kept for “%1” now. Forgotten: %2.").arg(entry().name, words.join(", "_L1));
    end(exitCodeOf(printText(text + u'\n')));
}

} // namespace Signalbox
