// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalbodies.h"

#include "core/journal/journalreader.h"
#include "ui/models/journal/messagesummary.h"
#include "ui/models/policy/recordeddecision.h"
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
        const Result<JournalReader *> reader = readerFor(sequence);
        return reader ? (*reader)->body(sequence, limit) : Failure(reader.error());
    }

    Result<JournalReader *> readerFor(quint64 sequence)
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
        return m_reader.get();
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

void JournalBodies::fetchRecord(quint64 sequence, QObject *context, Record then)
{
    ask<IndexRecord>(
        [sequence](Worker &worker) {
            const Result<JournalReader *> reader = worker.readerFor(sequence);
            return reader ? (*reader)->at(sequence) : IndexRecord{};
        },
        context, std::move(then));
}

void JournalBodies::fetchPart(quint64 sequence, quint64 offset, qint64 length, QObject *context, Then then)
{
    ask<Result<QByteArray>>(
        [=](Worker &worker) -> Result<QByteArray> {
            const Result<JournalReader *> reader = worker.readerFor(sequence);
            return reader ? (*reader)->part(sequence, offset, length) : Failure(reader.error());
        },
        context, std::move(then));
}

void JournalBodies::fetchExchanges(quint64 sequence, QObject *context, Exchanges then)
{
    ask<QList<MessageExchange>>(
        [sequence](Worker &worker) {
            const Result<JournalReader *> reader = worker.readerFor(sequence);
            if (reader) {
                (*reader)->refresh(); // the exchange is recorded after its answer
            }
            return reader ? exchangesOf(**reader, sequence) : QList<MessageExchange>();
        },
        context, std::move(then));
}

void JournalBodies::fetchDecisions(quint64 sequence, QObject *context, Decisions then)
{
    ask<QStringList>(
        [sequence](Worker &worker) {
            const Result<JournalReader *> reader = worker.readerFor(sequence);
            if (reader) {
                (*reader)->refresh(); // a decision is recorded after the answer
            }
            return reader ? decisionsOf(**reader, sequence) : QStringList();
        },
        context, std::move(then));
}

void JournalBodies::find(quint64 sequence, const WantedBytes &wanted, QObject *context, Found then)
{
    const quint64 number = ++m_searches;
    ask<Result<FoundBytes>>(
        [this, sequence, wanted, number](Worker &worker) -> Result<FoundBytes> {
            const auto goesOn = [&] {
                return number == m_searches && !QThread::currentThread()->isInterruptionRequested();
            };
            const Result<JournalReader *> reader = worker.readerFor(sequence);
            if (!reader || !goesOn()) {
                return reader ? Result<FoundBytes>() : Failure(reader.error());
            }
            const Result<BodyView> view = (*reader)->view(sequence);
            return view ? findBytes(view->bytes(), wanted, goesOn) : Result<FoundBytes>(Failure(view.error()));
        },
        context, std::move(then));
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
