// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace Signalbox {

class DerivedStore;

/// Asks what was derived from a journal on a thread of its own, so that the window never waits for a file.
class StoreReader : public QObject
{
    Q_OBJECT
public:
    explicit StoreReader(const QString &threadName, QObject *parent = nullptr);
    ~StoreReader() override; ///< waits for the one reading that runs; what is still asked for is not read any more

    /// Runs `read` with the store of this folder on the other thread, then `then` here. Error: there is no store yet,
    /// or what `read` says.
    template<typename Answer>
    void ask(const QString &folder, std::function<Result<Answer>(const DerivedStore &)> read,
             std::function<void(const Result<Answer> &)> then);

private:
    class Worker;
    using Work = std::function<Result<>(const DerivedStore &)>;

    /// Runs on the thread: opens the store if it must, forgets it after an error (the files may be made anew).
    static Result<> run(Worker &worker, const QString &folder, const Work &work);
    void post(std::function<void(Worker &)> task);

    QThread m_thread;
    Worker *m_worker; // lives on m_thread
};

template<typename Answer>
void StoreReader::ask(const QString &folder, std::function<Result<Answer>(const DerivedStore &)> read,
                      std::function<void(const Result<Answer> &)> then)
{
    post([this, folder, read = std::move(read), then = std::move(then)](Worker &worker) {
        Answer answer;
        const Result<> done = run(worker, folder, [&](const DerivedStore &store) -> Result<> {
            Result<Answer> found = read(store);
            if (!found) {
                return Failure(found.error());
            }
            answer = std::move(*found);
            return {};
        });
        Result<Answer> result = done ? Result<Answer>(std::move(answer)) : Result<Answer>(Failure(done.error()));
        QMetaObject::invokeMethod(this, [then, result = std::move(result)] { then(result); }, Qt::QueuedConnection);
    });
}

} // namespace Signalbox
