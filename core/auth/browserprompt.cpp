// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/browserprompt.h"

#include "core/auth/browser.h"

#include <QPointer>

#include <utility>

namespace Signalbox {

BrowserPrompt::BrowserPrompt(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        finish(fail(Error::Kind::Timeout,
                    tr("Nobody finished signing in within %n minutes.", nullptr, m_options.waitMs / 60'000)));
    });
    connect(&m_listener, &LoopbackListener::received, this, [this](const QByteArray &query) { finish(query); });
}

BrowserPrompt::~BrowserPrompt() = default;

Result<QUrl> BrowserPrompt::prepare(const QUrl &registered)
{
    return m_listener.listen(registered);
}

void BrowserPrompt::ask(const AuthorizationQuestion &question, Done done)
{
    m_done = std::move(done);
    m_listener.expect(question.state);
    m_timer.start(m_options.waitMs);
    const auto go = [self = QPointer(this), url = question.url](bool yes) {
        if (self) {
            QMetaObject::invokeMethod(self, [self, yes, url] { self->answered(yes, url); }, Qt::QueuedConnection);
        }
    };
    if (m_options.show) {
        m_options.show(question, go);
    } else {
        go(true);
    }
}

void BrowserPrompt::answered(bool yes, const QUrl &url)
{
    if (!m_done) {
        return;
    }
    if (!yes) {
        finish(fail(Error::Kind::Cancelled, tr("Signing in was cancelled.")));
        return;
    }
    const Result<> opened = m_options.open ? m_options.open(url) : openInBrowser(url);
    if (!opened && opened.error().kind == Error::Kind::Policy) {
        finish(Failure(opened.error()));
    }
}

void BrowserPrompt::finish(const Result<QByteArray> &result)
{
    m_timer.stop();
    m_listener.close();
    if (m_done) { // later: it may destroy this, in the middle of the listener's work
        QMetaObject::invokeMethod(
            this, [done = std::exchange(m_done, {}), result] { done(result); }, Qt::QueuedConnection);
    }
}

} // namespace Signalbox
