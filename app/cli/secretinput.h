// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Signalbox {

class HiddenTyping;

/// Takes one secret from standard input or another descriptor: at a terminal one line, which is not shown while it is
/// typed; else all there is, without the line end at its end.
class SecretInput : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostBytes = 65'536;

    explicit SecretInput(int descriptor, QObject *parent = nullptr); ///< stays the caller's
    ~SecretInput() override;                                         ///< what is typed is shown again

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }
    void start(); ///< leads to finished()

signals:
    /// Once. Errors (Kind::Usage): there is nothing, or more than kMostBytes; (Kind::Storage): it cannot be read.
    void finished(const Signalbox::Result<QByteArray> &secret);

private:
    void read();
    void end(const Result<QByteArray> &secret);

    const int m_descriptor;
    const bool m_isTerminal;
    QSocketNotifier m_notifier;
    QByteArray m_bytes;
    std::unique_ptr<HiddenTyping> m_hidden; ///< of a terminal, while it is read
};

} // namespace Signalbox
