// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include "core/journal/derived/derivedstore.h"
#include "core/journal/derived/deriver.h"
#include "script.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace Signalbox::Child {

using namespace Qt::StringLiterals;

namespace {

bool say(const QByteArray &words)
{
    return ::write(STDOUT_FILENO, words.constData(), std::size_t(words.size())) == words.size();
}

bool mountSmall(const QByteArray &folder)
{
    if (unshare(CLONE_NEWNS) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
        return false;
    }
    mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    return mount("tmpfs", folder.constData(), "tmpfs", 0, "size=32m,mode=700") == 0;
}

/// The deriver's claims about a full disk, in order; the first that does not hold is named.
QByteArray fillAndFree(const QString &folder)
{
    auto journal = Journal::open(folder + u"/journal"_s);
    if (!journal) {
        return journal.error().message.toUtf8();
    }
    Script script(std::move(*journal));
    script.play(3000);
    QFile ballast(folder + u"/ballast"_s);
    bool isFull = !ballast.open(QFile::WriteOnly);
    while (!isFull) {
        isFull = ballast.write(QByteArray(4096, 'b')) < 0 || !ballast.flush();
    }
    Deriver deriver(folder + u"/journal"_s);
    deriver.append(ProcessSample{.server = u"alpha"_s, .wallNs = Script::kStartNs});
    if (deriver.catchUp(5000) || !deriver.status().trouble) {
        return "no-trouble";
    }
    if (deriver.status().trouble->code != ENOSPC) {
        return "other-trouble " + QByteArray::number(deriver.status().trouble->code);
    }
    ballast.close();
    ballast.remove();
    // It tries again by itself.
    for (int i = 0; i < 100 && !deriver.catchUp(100, true); ++i) {
    }
    if (deriver.status().trouble || !deriver.status().notices.isEmpty()) {
        return "did-not-resume " + QByteArray::number(deriver.status().trouble.value_or(Error()).code) + ' '
               + deriver.status().notices.join(u' ').toUtf8();
    }
    const auto store = DerivedStore::open(folder + u"/journal"_s);
    const auto calls = store ? (*store)->calls({.limit = 10'000}) : Result<QList<CallRow>>(Failure(store.error()));
    if (!calls || calls->size() != 3000 || (*store)->samples({}, 0, Script::kStartNs + 1)->size() != 1) {
        return "lost-something";
    }
    return "well";
}

} // namespace

int derive(const QString &folder)
{
    Deriver deriver(folder);
    quint64 told = 0;
    quint64 marked = 0;
    bool isThere = false;
    while (!isThere) {
        isThere = deriver.catchUp(2, true);
        const quint64 now = deriver.status().derivedUntil;
        if (now != told && !say("derived " + QByteArray::number(now) + '\n')) {
            return 1;
        }
        told = now;
        if (marked == 0) { // goes on after those that others before it made
            const auto store = DerivedStore::open(folder);
            const auto marks = store ? (*store)->marks() : Result<QList<Mark>>(Failure(store.error()));
            marked = marks ? quint64(marks->size()) : 0;
        }
        auto done = deriver.setMark({.sequence = marked + 1, .note = u"note %1"_s.arg(marked + 1)});
        done.waitForFinished();
        if (!done.result() || !say("mark " + QByteArray::number(++marked) + '\n')) {
            return 1;
        }
    }
    return 0;
}

int read(const QString &folder)
{
    fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK);
    char byte = 0;
    const auto store = DerivedStore::open(folder);
    while (store && ::read(STDIN_FILENO, &byte, 1) < 0) {
        const auto rows = (*store)->statistics({.by = StatisticsQuery::By::All});
        const auto hits = (*store)->search(u"note"_s);
        if (!rows || !hits) {
            say("failed\n");
            return 1;
        }
        say(QByteArray::number(rows->isEmpty() ? 0 : rows->constFirst().counts.begun) + '\n');
    }
    return store ? 0 : 1;
}

int fill(const QString &folder)
{
    if (!mountSmall(QFile::encodeName(folder))) {
        say(QByteArray(std::strerror(errno)));
        return kNotHere;
    }
    say(fillAndFree(folder));
    return 0;
}

} // namespace Signalbox::Child
