// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalbodies.h"

#include "core/journal/journalreader.h"

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
    m_thread.quit();
    m_thread.wait(); // at most the one read that runs
}

void JournalBodies::fetch(quint64 sequence, qint64 limit, QObject *context, Then then)
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, sequence, limit, guard = QPointer<QObject>(context),
                                         then = std::move(then)] {
        QMetaObject::invokeMethod(
            this,
            [guard, then, body = worker->read(sequence, limit)] {
                if (guard) {
                    then(body);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace Signalbox
