// SPDX-License-Identifier: GPL-3.0-or-later
// DdpId: the 128 bytes of DDPID that say which version of DDP, which disc and which barcode.
#pragma once

#include "disc/DdpRules.h"

namespace lacquer {

/// Fields without the blanks behind them.
struct DdpId {
    static constexpr int bytes = 128;

    QByteArray level = "DDP 2.00";
    QByteArray barcode;                   ///< thirteen digits, or none; a twelve-digit UPC in some sets
    QByteArray masterId;                  ///< at most 48 characters
    QByteArray type = "CD";               ///< none before DDP 2.00
    QByteArray userText;                  ///< read only: its place is disputed, so none is written

    friend bool operator==(const DdpId&, const DdpId&) = default;
};

/// The 128 bytes; user text is not written.
[[nodiscard]] QByteArray ddpIdBytes(const DdpId& id);

/// What DDPID says, DDP 1.00 to 2.00, with what is wrong with it. Of any bytes; too few read as blanks.
[[nodiscard]] DdpId parsedDdpId(const QByteArray& bytes, DiscProblems& problems);

/// A barcode field as thirteen digits: twelve get a 0 in front. Empty, with a problem, for what is none; a wrong check
/// digit is reported and kept.
[[nodiscard]] QString ddpBarcode(const QByteArray& field, const QString& where, DiscProblems& problems);

}  // namespace lacquer
