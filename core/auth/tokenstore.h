// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretplace.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <optional>

namespace Signalbox {

/// Where secrets are kept, by key. Nothing is touched before the first call. All answers come later, from the event loop,
/// and not after `context` is gone. One thread.
class TokenStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Read = std::function<void(const Result<QByteArray> &value)>;
    using Wrote = std::function<void(const Result<> &result)>;

    virtual void read(const QString &key, QObject *context, Read done) = 0; ///< empty if there is none
    virtual void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) = 0;
    virtual void remove(const QString &key, QObject *context, Wrote done) = 0;
    /// Does what is written outlive the program?
    [[nodiscard]] virtual bool isPersistent() const = 0;
    /// Where it would lie, as far as that is known without anything being unlocked for it; Memory also where a keychain is
    /// wanted and none is there. From any thread.
    [[nodiscard]] virtual SecretPlace usedPlace() const
    {
        return isPersistent() ? SecretPlace::Keychain : SecretPlace::Memory;
    }

    /// Why what is written does not last though there is a place where it would: its question was cancelled, it did not
    /// answer. From the store's own thread.
    [[nodiscard]] virtual std::optional<Error> trouble() const { return std::nullopt; }
    /// Such a place is asked again from now on, and may ask the person again.
    virtual void tryAgain() {}

signals:
    /// From now on secrets are kept until the program ends only; `why` is fit to be shown (row K06). Once, and once more
    /// after each tryAgain().
    void becameTemporary(const Signalbox::Error &why);
};

} // namespace Signalbox
