// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Signalbox {

/// Does `work` on the thread pool, which touches nothing else's, and then calls `then` with what it answers on the thread
/// of `context`, unless that is gone by then.
template<typename Work, typename Then>
void inPool(QObject *context, Work work, Then then)
{
    using Answer = decltype(work());
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->future().then(context, std::move(then));
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace Signalbox
