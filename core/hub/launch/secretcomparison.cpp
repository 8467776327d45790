// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/launch/secretcomparison.h"

#include "core/auth/secretvault.h"
#include "core/hub/launch/valuevault.h"

#include <optional>
#include <utility>

namespace Signalbox {

namespace {

using Told = std::function<void(const QHash<QString, bool> &matches)>;
/// The kept value that a question is about; none: it is not kept, or cannot be read.
using KeptValue = std::function<std::optional<QString>(const SecretQuestion &question)>;

bool isOfSamePlace(const SecretQuestion &one, const SecretQuestion &other)
{
    return one.serverId == other.serverId && one.input.isEmpty() == other.input.isEmpty();
}

/// What is kept in the place that this question is about.
void loadKept(TokenStore &store, const SecretQuestion &question, QObject *context,
              const std::function<void(const KeptValue &kept)> &done)
{
    if (question.input.isEmpty()) {
        SecretVault(store, question.serverId).load(context, [done](const Result<SecretVault::Secrets> &kept) {
            done([&kept](const SecretQuestion &) {
                return kept && kept->contains(SecretVault::Slot::Secret)
                           ? std::optional(QString::fromUtf8(kept->value(SecretVault::Slot::Secret)))
                           : std::nullopt;
            });
        });
        return;
    }
    ValueVault(store, question.serverId).load(context, [done](const Result<ValueVault::Values> &kept) {
        done([&kept](const SecretQuestion &one) {
            const QString name = QStringLiteral("input:") + one.input;
            return kept && kept->contains(name) ? std::optional(kept->value(name)) : std::nullopt;
        });
    });
}

/// One place after the other.
void compareNext(TokenStore &store, const QList<SecretQuestion> &left, QHash<QString, bool> matches, QObject *context,
                 const Told &done)
{
    if (left.isEmpty()) {
        done(matches);
        return;
    }
    const auto compare = [&store, left, matches, context, done](const KeptValue &kept) mutable {
        QList<SecretQuestion> others;
        for (const SecretQuestion &question : std::as_const(left)) {
            if (!isOfSamePlace(question, left.first())) {
                others.append(question);
            } else if (const std::optional<QString> value = kept(question)) {
                matches.insert(question.key, *value == question.value);
            }
        }
        compareNext(store, others, std::move(matches), context, done);
    };
    loadKept(store, left.first(), context, compare);
}

} // namespace

void compareSecrets(TokenStore &store, const QList<SecretQuestion> &questions, QObject *context, Told done)
{
    compareNext(store, questions, {}, context, done);
}

} // namespace Signalbox
