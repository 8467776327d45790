// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview/findingswatch.h"

#include "core/hub/engine.h"
#include "ui/models/enginelink.h"

#include <QTimer>

namespace Signalbox {

namespace {

constexpr int kTellMs = 200;

} // namespace

void watchFindings(EngineLink &link, const QString &serverId, QObject *context,
                   std::function<void(const MessageFindings &)> then)
{
    using Tell = std::function<void(const MessageFindings &)>;
    link.watch<MessageFindings>(
        context,
        [serverId](Engine &engine, const Tell &tell) -> QObject * {
            const FindingsBook *book = FindingsBook::of(engine.hub());
            if (!book) {
                return nullptr;
            }
            auto *timer = new QTimer;
            timer->setSingleShot(true);
            timer->setInterval(kTellMs);
            timer->callOnTimeout(timer, [book, serverId, tell] { tell(book->findings(serverId)); });
            QObject::connect(book, &FindingsBook::changed, timer, [serverId, timer](const QString &id) {
                if (id == serverId && !timer->isActive()) {
                    timer->start();
                }
            });
            tell(book->findings(serverId));
            return timer;
        },
        std::move(then));
}

} // namespace Signalbox
