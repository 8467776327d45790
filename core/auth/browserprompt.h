// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizationprompt.h"
#include "core/auth/loopbacklistener.h"

#include <QObject>
#include <QTimer>

namespace Signalbox {

/// The prompt of the window and the command line: shows the address, opens the browser, takes the redirect on a loopback
/// port. Ends with Kind::Cancelled if the person says no, Kind::Timeout if nobody answers.
class BrowserPrompt : public QObject, public AuthorizationPrompt
{
    Q_OBJECT
public:
    struct Options
    {
        /// Shows the question; calls `go` once, now or later, with what the person says. None: goes on at once.
        std::function<void(const AuthorizationQuestion &question, std::function<void(bool)> go)> show;
        /// Opens the browser; openInBrowser() if none. Where it fails, the address that was shown can be opened by hand,
        /// so waiting goes on; except for addresses that are refused (Kind::Policy).
        std::function<Result<>(const QUrl &url)> open;
        int waitMs = 600'000; ///< for the person
    };
    explicit BrowserPrompt(Options options, QObject *parent = nullptr);
    ~BrowserPrompt() override;

    Result<QUrl> prepare(const QUrl &registered) override;
    void ask(const AuthorizationQuestion &question, Done done) override;

private:
    void answered(bool yes, const QUrl &url);
    void finish(const Result<QByteArray> &result);

    Options m_options;
    LoopbackListener m_listener;
    QTimer m_timer;
    Done m_done;
};

} // namespace Signalbox
