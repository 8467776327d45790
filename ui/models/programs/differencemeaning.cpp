// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/differencemeaning.h"

#include "core/json/masker.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

class DifferenceMeaningText
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceMeaning)
};

using Field = EntryDifference::Field;

QString secretMeaning(const EntryDifference &difference, const QString &program, bool canRefer)
{
    if (difference.other.isEmpty()) {
        return canRefer ? DifferenceMeaningText::tr("%1 does not send it. A copy refers to a variable.").arg(program)
                        : DifferenceMeaningText::tr("%1 does not send it. A copy would write it into its file.")
                              .arg(program);
    }
    return canRefer
               ? DifferenceMeaningText::tr("It stands in the file. %1 could refer to a variable instead.").arg(program)
               : DifferenceMeaningText::tr("It stands in the file. %1 cannot refer to a variable.").arg(program);
}

} // namespace

QString differenceMeaning(const EntryDifference &difference, const QString &program, bool canRefer)
{
    const bool isPair = difference.field == Field::Variable || difference.field == Field::Header;
    const bool isPlain = difference.other.startsWith(QChar(0x2022)) || difference.other.isEmpty();
    if (isPair && isPlain && Masker::isSecretName(difference.name)) {
        return secretMeaning(difference, program, canRefer);
    }
    if (isPair && difference.one.isEmpty()) {
        return DifferenceMeaningText::tr("Only %1 gives it to the server.").arg(program);
    }
    if (isPair && difference.other.isEmpty()) {
        return DifferenceMeaningText::tr("%1 does not give it to the server.").arg(program);
    }
    switch (difference.field) {
    case Field::Transport:
        return DifferenceMeaningText::tr("%1 reaches it in another way.").arg(program);
    case Field::Program:
        return DifferenceMeaningText::tr("%1 starts another program.").arg(program);
    case Field::Arguments:
        return DifferenceMeaningText::tr("%1 starts it with other arguments.").arg(program);
    case Field::Folder:
        return DifferenceMeaningText::tr("%1 starts it in another folder.").arg(program);
    case Field::EnvironmentFile:
        return DifferenceMeaningText::tr("%1 takes its variables from another file, or from none.").arg(program);
    case Field::Address:
        return DifferenceMeaningText::tr("%1 calls another address.").arg(program);
    case Field::Variable:
    case Field::Header:
        return difference.areReferences()
                   ? DifferenceMeaningText::tr("%1 fills it in from another reference.").arg(program)
                   : DifferenceMeaningText::tr("%1 gives it another value.").arg(program);
    }
    return {};
}

} // namespace Signalbox
