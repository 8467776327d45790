// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include "core/journal/journalreader.h"
#include "sample.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace Signalbox::Child {

namespace {

int say(const QByteArray &words)
{
    return ::write(STDOUT_FILENO, words.constData(), std::size_t(words.size())) == words.size() ? 0 : 1;
}

int refuse(const Error &error)
{
    say(error.message.toUtf8() + '\n');
    return 1;
}

bool mountSmall(const QByteArray &folder)
{
    if (unshare(CLONE_NEWNS) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
        return false;
    }
    mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    return mount("tmpfs", folder.constData(), "tmpfs", 0, "size=8m,mode=700") == 0;
}

/// The journal's claims about a full disk, in order; the first that does not hold is named.
QByteArray fillAndFree(const QString &folder)
{
    const QString ballast = folder + QStringLiteral("/ballast");
    QFile file(ballast);
    if (!file.open(QFile::WriteOnly) || file.write(QByteArray(4 * 1024 * 1024, 'b')) < 0 || !file.flush()) {
        return QByteArrayLiteral("no-ballast");
    }
    auto journal = Journal::open(folder + QStringLiteral("/journal"));
    if (!journal) {
        return journal.error().message.toUtf8();
    }
    quint64 before = 0;
    while (!(*journal)->trouble() && before < 1'000'000) {
        before += Sample::recordNext(**journal) != Recorder::kNotRecorded ? 1 : 0;
    }
    if (before == 1'000'000 || (*journal)->trouble()->code != ENOSPC || (*journal)->lost() != 1) {
        return QByteArrayLiteral("never-full");
    }
    for (int i = 0; i < 1000; ++i) {
        Sample::record(**journal, QByteArray(1000, 'x'));
    }
    if ((*journal)->endSequence() != before || (*journal)->lost() < 1000) {
        return QByteArrayLiteral("counted-wrong");
    }
    file.remove();
    while ((*journal)->trouble()) {
        Sample::recordNext(**journal);
    }
    for (int i = 0; i < 1000; ++i) {
        if (Sample::recordNext(**journal) == Recorder::kNotRecorded) {
            return QByteArrayLiteral("did-not-resume");
        }
    }
    const quint64 end = (*journal)->endSequence();
    journal->reset();
    auto reader = JournalReader::open(folder + QStringLiteral("/journal"));
    if (!reader || (*reader)->endSequence() != end) {
        return QByteArrayLiteral("lost-something");
    }
    for (quint64 i = 0; i < end; ++i) {
        if ((*reader)->body(i).value_or(QByteArray()) != Sample::message(i)) {
            return QByteArrayLiteral("damaged-something");
        }
    }
    return QByteArrayLiteral("well");
}

} // namespace

int write(const QString &folder)
{
    auto journal = Journal::open(folder, {.segmentBytes = 2 * 1024 * 1024, .segmentRecords = 5000});
    if (!journal) {
        return refuse(journal.error());
    }
    for (;;) {
        if (say(QByteArray::number(Sample::recordNext(**journal)) + '\n') != 0) {
            return 1;
        }
    }
}

int hold(const QString &folder)
{
    const auto journal = Journal::open(folder);
    if (!journal) {
        return refuse(journal.error());
    }
    say(QByteArrayLiteral("open\n"));
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) {
    }
    return 0;
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
