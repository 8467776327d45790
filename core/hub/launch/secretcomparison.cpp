// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/launch/secretcomparison.h"

#include "core/hub/launch/valuevault.h"

#include <utility>

namespace Signalbox {

namespace {

using Told = std::function<void(const QHash<QString, bool> &matches)>;

/// One server after the other.
void compareNext(TokenStore &store, const QList<SecretQuestion> &left, QHash<QString, bool> matches, QObject *context,
                 const Told &done)
{
    if (left.isEmpty()) {
        done(matches);
        return;
    }
    const QString serverId = left.first().serverId;
    ValueVault(store, serverId)
        .load(context,
              [&store, left, matches, context, done, serverId](const Result<ValueVault::Values> &kept) mutable {
                  QList<SecretQuestion> others;
                  for (const SecretQuestion &question : std::as_const(left)) {
                      const QString name = QStringLiteral("input:") + question.input;
                      if (question.serverId != serverId) {
                          others.append(question);
                      } else if (kept && kept->contains(name)) {
                          matches.insert(question.key, kept->value(name) == question.value);
                      }
                  }
                  compareNext(store, others, std::move(matches), context, done);
              });
}

} // namespace

void compareSecrets(TokenStore &store, const QList<SecretQuestion> &questions, QObject *context, Told done)
{
    compareNext(store, questions, {}, context, done);
}

} // namespace Signalbox
