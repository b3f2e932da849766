// The proof that loaded labels would be seen: this one loads them.
import "@tipx/taxonomy/labels/en";
import "@tipx/taxonomy/labels/km";
