// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalbodies.h"

#include "core/journal/journalreader.h"
#include "ui/models/journal/messagesummary.h"
#include "ui/models/visibletext.h"

#include <QPointer>

namespace Signalbox {

class JournalBodies::Worker : public QObject
{
public:
    explicit Worker(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Result<QByteArray> read(quint64 sequence, qint64 limit)
    {
        if (!m_reader) {
            Result<std::unique_ptr<JournalReader>> opened = JournalReader::open(m_folder);
            if (!opened) {
                return Failure(opened.error());
            }
            m_reader = std::move(*opened);
        }
        if (sequence >= m_reader->endSequence()) {
            m_reader->refresh();
        }
        return m_reader->body(sequence, limit);
    }

private:
    QString m_folder;
    std::unique_ptr<JournalReader> m_reader;
};

JournalBodies::JournalBodies(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(folder))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("journal-bodies"));
    m_thread.start();
}

JournalBodies::~JournalBodies()
{
    m_thread.requestInterruption(); // what is still asked for is not read any more
    m_thread.quit();
    m_thread.wait(); // at most the one read that runs
}

template<typename Answer>
void JournalBodies::ask(std::function<Answer(Worker &)> work, QObject *context,
                        std::function<void(const Answer &)> then)
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, work = std::move(work), then = std::move(then),
                                         guard = QPointer<QObject>(context)] {
        if (QThread::currentThread()->isInterruptionRequested()) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [guard, then, answer = work(*worker)] {
                if (guard) {
                    then(answer);
                }
            },
            Qt::QueuedConnection);
    });
}

void JournalBodies::fetch(quint64 sequence, qint64 limit, QObject *context, Then then)
{
    ask<Result<QByteArray>>([sequence, limit](Worker &worker) { return worker.read(sequence, limit); }, context,
                            std::move(then));
}

void JournalBodies::summarise(quint64 sequence, QObject *context, Summary then)
{
    ask<QString>(
        [sequence](Worker &worker) {
            const Result<QByteArray> body = worker.read(sequence, kSummaryBytes);
            return visibleText(body ? messageSummary(*body) : body.error().message);
        },
        context, std::move(then));
}

} // namespace Signalbox
