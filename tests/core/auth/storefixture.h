// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"

#include <QTest>

#include <optional>

namespace Signalbox {

/// A store's answers, waited for. Error (Kind::Timeout): none came, or not from the event loop.
struct StoreFixture
{
    static constexpr int kWaitMs = 30'000; // several keys may have to be derived on a busy machine

    template<typename Answer>
    static Answer wait(const std::function<void(QObject *context, std::function<void(const Answer &)> done)> &ask)
    {
        std::optional<Answer> answer;
        QObject context;
        ask(&context, [&answer](const Answer &got) { answer = got; });
        if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, kWaitMs)) {
            return fail(Error::Kind::Timeout, QStringLiteral("no answer, or not from the event loop"));
        }
        return *answer;
    }

    static Result<QByteArray> read(TokenStore &store, const QString &key)
    {
        return wait<Result<QByteArray>>(
            [&](QObject *context, auto done) { store.read(key, context, std::move(done)); });
    }
    static Result<> write(TokenStore &store, const QString &key, const QByteArray &value)
    {
        return wait<Result<>>([&](QObject *context, auto done) { store.write(key, value, context, std::move(done)); });
    }
    static Result<> remove(TokenStore &store, const QString &key)
    {
        return wait<Result<>>([&](QObject *context, auto done) { store.remove(key, context, std::move(done)); });
    }
};

} // namespace Signalbox
